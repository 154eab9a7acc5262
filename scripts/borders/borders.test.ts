import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findBreaches } from './find-breaches.mjs';
import { linkRules } from './link-rules.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A little project in a temporary folder: path to content. */
function projectOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'sayso-borders-'));
  folders.push(root);
  for (const folder of ['shared', 'server', 'client', 'e2e', 'scripts']) mkdirSync(join(root, folder));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The breaches of a one-file project, as "rule:line". */
function breachesOf(path: string, content: string): string[] {
  return findBreaches(projectOf({ [path]: content })).map(({ rule, line }) => `${rule}:${line}`);
}

const from = (specifier: string) => `\nimport { x } from '${specifier}';\nx();\n`;

const bad: [rule: string, path: string, content: string][] = [
  ['room-knows-no-feature:2', 'shared/src/room/room.ts', from('../features/chat/chat.model.ts')],
  ['room-knows-no-feature:2', 'shared/src/room/room.ts', from('../features.ts')],
  ['room-knows-no-feature:2', 'shared/src/room/room.test.ts', from('../flows/chat-opens-board.ts')],
  [
    'room-knows-no-feature:1',
    'shared/src/room/room.ts',
    "const a = import('../features/chat/chat.model.ts');",
  ],
  ['room-knows-no-feature:1', 'shared/src/room/room.ts', "type A = import('../features/a/a.model.ts').A;"],
  ['features-never-meet:2', 'shared/src/features/board/board.model.ts', from('../chat/chat.model.ts')],
  ['features-never-meet:2', 'shared/src/features/board/board.rules.test.ts', from('../chat/chat.model.ts')],
  [
    'features-never-meet:2',
    'shared/src/features/board/board.model.ts',
    from('@sayso/shared/features/chat/c.ts'),
  ],
  ['features-never-meet:2', 'shared/src/features/board/board.model.ts', from('../../features.ts')],
  ['features-never-meet:2', 'shared/src/features/board/board.model.ts', from('../../feature-list.ts')],
  ['features-never-meet:2', 'shared/src/features/board/board.model.ts', from('../../flows/a-opens-b.ts')],
  ['features-never-meet:1', 'shared/src/features/a/a.model.ts', "export { x } from '../b/b.model.ts';"],
  ['kinds-never-meet:2', 'shared/src/features/activities/kinds/choice/choice.ts', from('../scale/scale.ts')],
  [
    'kinds-never-meet:2',
    'client/src/features/activities/kinds/choice/choice.tsx',
    from('../scale/scale.tsx'),
  ],
  ['only-the-list-knows-features:2', 'shared/src/protocol.ts', from('./features/chat/chat.model.ts')],
  ['flow-joins-two:3', 'shared/src/flows/a-b-c.ts', flowOf('agenda', 'board', 'chat')],
  ['shared-stands-alone:2', 'shared/src/features/board/board.model.ts', from('react')],
  ['shared-stands-alone:2', 'shared/src/room/room.ts', from('node:crypto')],
  ['shared-stands-alone:2', 'shared/src/room/room.ts', from('zod')],
  ['shared-stands-alone:2', 'shared/src/room/room.ts', from('@sayso/server/settings.ts')],
  ['shared-stands-alone:2', 'shared/src/room/room.ts', from('fast-check')],
  ['server-knows-no-feature:2', 'server/src/main.ts', from('@sayso/shared/features/chat/chat.model.ts')],
  [
    'server-knows-no-feature:2',
    'server/src/live/a.test.ts',
    from('@sayso/shared/features/chat/chat.model.ts'),
  ],
  ['server-knows-no-feature:2', 'server/src/live/gateway.ts', from('@sayso/shared/testing/given.ts')],
  ['packages-stay-apart:2', 'client/src/app.tsx', from('../../server/src/settings.ts')],
  ['packages-stay-apart:2', 'server/src/main.ts', from('@sayso/client/app.tsx')],
  ['packages-stay-apart:2', 'server/src/main.ts', from('../../shared/src/protocol.ts')],
  ['client-features-never-meet:2', 'client/src/features/board/note.tsx', from('../chat/message.tsx')],
  ['client-features-never-meet:2', 'client/src/features/board/note.tsx', from('../../screens/lead.tsx')],
  ['session-knows-no-feature:2', 'client/src/session/replica.ts', from('../features/board/note.tsx')],
  ['ui-has-no-domain:2', 'client/src/ui/button.tsx', from('@sayso/shared/room/ids.ts')],
  ['ui-has-no-domain:2', 'client/src/ui/button.tsx', from('../session/use-send.ts')],
  ['one-socket-client:2', 'client/src/screens/lead.tsx', from('socket.io-client')],
  ['one-socket-client:2', 'client/src/session/replica.ts', from('socket.io-client')],
  ['one-socket-server:2', 'server/src/main.ts', from('socket.io')],
  ['one-socket-server:1', 'server/src/live/fan-out.ts', "import type { Server } from 'socket.io';"],
  ['no-clock:2', 'shared/src/room/room.ts', '\nexport const now = new Date();'],
  ['no-clock:1', 'shared/src/features/timer/timer.rules.ts', 'export const now = Date();'],
  ['no-blocked-name:1', 'server/src/live/room-manager.ts', ''],
  ['no-blocked-name:1', 'shared/src/room/index.ts', ''],
  ['no-blocked-name:1', 'client/src/helpers/dates.ts', ''],
  ['no-blocked-name:1', 'client/src/utils.ts', ''],
  ['no-blocked-name:1', 'client/src/common.css', ''],
  ['no-blocked-name:1', 'scripts/misc.mjs', ''],
  ['kebab-case:1', 'client/src/ui/bigButton/button.ts', ''],
  ['kebab-case:1', 'client/src/ui/BigButton.module.css', ''],
  ['file-length:301', 'client/src/ui/tokens.css', 'a {}\n'.repeat(301)],
];

function flowOf(...features: string[]): string {
  return features.map((name) => `import '../features/${name}/${name}.model.ts';`).join('\n');
}

it.each(bad)('%s fires in %s', (breach, path, content) => {
  expect(breachesOf(path, content)).toContain(breach);
});

it('has a bad sample for every rule about imports', () => {
  const shown = new Set(bad.map(([breach]) => breach.split(':')[0]));
  expect(linkRules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

it('is quiet about a tree that keeps every border', () => {
  const breaches = findBreaches(
    projectOf({
      'shared/src/room/room.ts':
        "import * as z from 'zod/mini';\nimport { id } from './ids.ts';\nz.string(id);",
      'shared/src/room/stamp.ts': 'export const asText = (now: number) => new Date(now).toISOString();',
      'shared/src/features.ts': from('./features/board/board.feature.ts'),
      'shared/src/feature-list.ts': from('./features/board/board.feature.ts'),
      'shared/src/features/board/board.model.ts': from('../../room/ids.ts'),
      'shared/src/features/board/board.rules.test.ts': from('vitest') + from('../../testing/given.ts'),
      'shared/src/features/activities/kinds/choice/choice.ts': from('../../activity-kind.ts'),
      'shared/src/features/activities/kinds.ts': from('./kinds/choice/choice.ts'),
      'shared/src/flows/agenda-item-opens-activity.ts': flowOf('agenda', 'activities'),
      'shared/src/testing/laws.ts': `${from('fast-check')}\nconst now = new Date();`,
      'server/src/live/gateway.ts': from('socket.io') + from('@sayso/shared/protocol.ts'),
      'server/src/live/room-runtime.test.ts': from('@sayso/shared/testing/given.ts'),
      'server/src/main.ts': from('@sayso/shared/features.ts') + from('./live/gateway.ts'),
      'client/src/session/socket.ts': from('socket.io-client') + from('@sayso/shared/features.ts'),
      'client/src/features/board/note.tsx': from('@sayso/shared/features/board/board.model.ts'),
      'client/src/features/board/note-index.ts': from('rbush'),
      'client/src/screens/lead.tsx': from('../features/board/note.tsx') + from('../features/chat/chat.tsx'),
      'client/src/ui/button.tsx':
        "import { x } from './icon.tsx';\nimport './button.css';\n// import '../session/a.ts'",
      'client/src/ui/button.css': 'a {}\n'.repeat(300),
      'client/index.html': '',
      'e2e/load/bots.ts': from('socket.io-client') + from('@sayso/shared/protocol.ts'),
      'scripts/borders/sample.ts': 'export const words = "import \'../features/a/a.ts\'"; // new Date()',
    }),
  );
  expect(breaches).toEqual([]);
});

it('reads imports in a file with JSX, quotes in its text and a regular expression', () => {
  const content = `const quote = /['"\`]/;\nconst a = <p>Don't // stop</p>;\nconst b = import('react-dom');`;
  expect(breachesOf('shared/src/room/room.tsx', content)).toEqual(['shared-stands-alone:3']);
});

it('says which file it cannot read', () => {
  expect(() => breachesOf('server/src/main.ts', 'const = 3')).toThrow('server/src/main.ts');
});
