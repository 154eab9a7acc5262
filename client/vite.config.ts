import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pageForRole } from './page-for-role.ts';

const server = `http://localhost:${process.env.PORT ?? '3000'}`;

/**
 * The sheets of several chunks arrive in any order, and the minifier drops the statement that orders the layers of
 * `base.css`. So every sheet begins with it: whichever comes first settles the order.
 */
const layerOrder: Plugin = {
  name: 'layer-order',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || typeof file.source !== 'string' || !file.fileName.endsWith('.css'))
        continue;
      file.source = `@layer base,ui;${file.source}`;
    }
  },
};

/**
 * A phone is spared what it does not need before the first activity: how the commands of these features look, what is decided, in
 * which words. It comes with the first board (`features/board/board-rules.ts`), the first question
 * (`features/activities/activity-rules.ts`) and the team's screens (`screens/team/team-header.tsx`). What screens may see or ask for
 * and what is erased is never decided on a screen.
 */
const beginsWithout: Plugin = {
  name: 'begins-without',
  enforce: 'pre',
  load(id) {
    const later = /\/features\/(activities|agenda|board|workshop)\/\1\.later\.ts$/.exec(id)?.[1];
    if (later) {
      return (
        "import { checkedElsewhere as commands } from '../../room/feature.ts';" +
        `export const ${later}Later = { commands, decide: () => [], refusals: {}, show: {}, conceal: {}, seeding: () => [] };`
      );
    }
    // The server offers WebSockets and polling.
    return /\/engine\.io-client\/.+\/webtransport\.js$/.test(id) ? 'export class WT {}' : null;
  },
  transform: (code, id) =>
    /\/shared\/src\/features\/\w+\/\w+\.feature\.ts$/.test(id)
      ? code.replace(/^ {2}conceal: \w+,$/m, '  conceal: {},').replace(/^ {2}(erasure|queries): \w+,$/gm, '')
      : null,
};

/**
 * Workbooks are packed on the spot. A worker made of a blob is what our own headers forbid, and its answer would be waited for in
 * vain.
 */
const withoutWorkers: Plugin = {
  name: 'without-workers',
  enforce: 'pre',
  load: (id) =>
    /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/.test(id)
      ? "import pack from './zipToArrayBufferSync.js'; export default async (files) => pack(files);"
      : null,
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && /new Worker\(/.test(file.code)) {
        this.error(`${file.fileName} starts a worker, which the headers of the server forbid`);
      }
    }
  },
};

export default defineConfig({
  plugins: [react(), beginsWithout, withoutWorkers, layerOrder, pageForRole],
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Where a browser does not know it, the polyfill would ask no earlier than the program itself does.
    modulePreload: { polyfill: false },
    // What makes PDFs is large, and only fetched by who makes one.
    chunkSizeWarningLimit: 600,
    // A few large pieces instead of thirty: a tenth less to load, and asked for all at once. The rest is cut by use.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'line', test: /src\/line-first\.ts$/, priority: 6 },
            { name: 'front', tags: ['$initial'], priority: 5 },
            { name: 'seat', test: /screens\/(seat-screen|participant\/participant)\.tsx$/, priority: 4 },
            {
              name: 'kit',
              test: /(client\/src\/(ui\/(?!qr)|session\/|symbols\/symbols\.mess)[\w.-]+|lucide-react\/.+)$/,
              priority: 3.8,
            },
            {
              name: 'question',
              test: /features\/activities\/(activity-view|alongside-strips)\.tsx$/,
              priority: 3.5,
            },
            { name: 'board', test: /features\/board\/board-view\.tsx$/, priority: 3 },
            { name: 'canvas', test: /features\/board\/canvas\/board-canvas\.tsx$/, priority: 2 },
            { name: 'team', test: /screens\/lead\/lead\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    // Not as a bare address: that would hide from the server which host the page came from.
    proxy: { '/api': { target: server }, '/socket.io': { target: server, ws: true } },
  },
});
