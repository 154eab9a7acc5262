import { readFileSync } from 'node:fs';
import { room, seating } from '@sayso/shared/features.ts';
import { answerLimit, CommandFrame, frameLimit, Handshake, QueryFrame } from '@sayso/shared/protocol.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import { protocolVersion } from '@sayso/shared/room/wire-words.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { type Examples, recordProtocol } from './recorded-protocol.ts';
import { namesIn, protocolDocument, rewritten, tableNames } from './written-protocol.ts';

let server: SaysoServer;
let examples: Examples;
const document = readFileSync(protocolDocument, 'utf8');
const writtenExample = (name: string) =>
  JSON.parse(new RegExp(`^\`\`\`json ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(document)?.[1] ?? 'null');

beforeAll(async () => {
  server = await SaysoServer.start();
  examples = await recordProtocol(server.origin);
});
afterAll(() => server.stop());

it('every example and every table in docs/protocol.md is what a real server says (npx vitest run e2e/wire/protocol -u writes them anew)', async () => {
  const { examples: inDocument, tables } = namesIn(document);
  expect(inDocument.sort()).toEqual(Object.keys(examples).sort());
  expect(tables.sort()).toEqual([...tableNames].sort());
  await expect(rewritten(document, examples)).toMatchFileSnapshot(protocolDocument);
});

it('two recordings are the same, so an example changes only when the protocol does', async () => {
  expect(await recordProtocol(server.origin)).toEqual(examples);
});

it.each(['handshake', 'handshake-return'])('the example "%s" is a handshake that is let in', (name) => {
  expect(Handshake.parse(writtenExample(name))).toMatchObject({ version: protocolVersion });
});

it.each(['command-agree', 'command', 'command-refused'])(
  'the example "%s" is a command in its frame',
  (name) => {
    const { command } = CommandFrame.parse(writtenExample(name));
    expect(isRejection(room.parse(command))).toBe(false);
  },
);

it('the example "query" is a query in its frame', () => {
  const { query } = QueryFrame.parse(writtenExample('query'));
  const answer = room.ask(room.initial(), query, seating.host);
  expect(answer).toEqual({ rejected: 'activities.team-only' });
});

it('the example of a packet brings a screen forward', () => {
  const state = room.initial();
  for (const event of writtenExample('packet-shared').events) room.evolve(state, event);
  expect([...state.chat.messages.values()]).toMatchObject([{ text: 'More benches' }]);
});

it('the limits in the words are those in the code', () => {
  expect(document).toContain(`${frameLimit / 1024} KB`);
  expect(document).toContain(`${answerLimit / 1024 / 1024} MB in the answer`);
  expect(document).toContain(`protocol version is ${protocolVersion}`);
});
