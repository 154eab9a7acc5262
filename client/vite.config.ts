import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

type OutputChunk = Rolldown.OutputChunk;

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

const pages = {
  // Whoever opens the page will most likely take a seat.
  'index.html': [/screens\/seat-screen\.tsx$/],
  'lead.html': [/screens\/lead\/lead\.tsx$/, /board\/canvas\/board-canvas\.tsx$/],
  'support.html': [/screens\/support\/support\.tsx$/, /board\/canvas\/board-picture\.tsx$/],
  'display.html': [/screens\/display\/display\.tsx$/, /board\/canvas\/board-picture\.tsx$/],
} as const;

/**
 * A page per role: what this role will need is asked for together with the first piece, not when it turns out.
 * First of all comes what opens the line to the server.
 */
const pageForRole: Plugin = {
  name: 'page-for-role',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || typeof page.source !== 'string') throw new Error('There is no page');
      const bare = page.source;
      const chunkOf = (module: RegExp): OutputChunk => {
        const found = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => module.test(id)),
        );
        if (found?.type !== 'chunk') throw new Error(`Nothing holds ${module}`);
        return found;
      };
      const withImports = (chunk: OutputChunk, known = new Set<OutputChunk>()): Set<OutputChunk> => {
        if (known.has(chunk)) return known;
        known.add(chunk);
        for (const name of chunk.imports) {
          const imported = bundle[name];
          if (imported?.type === 'chunk') withImports(imported, known);
        }
        return known;
      };
      const line = chunkOf(/src\/line-first\.ts$/);
      const font = Object.keys(bundle).find((name) => /-latin-wght-normal-[^/]+\.woff2$/.test(name));
      for (const [name, modules] of Object.entries(pages)) {
        const chunks = new Set(
          [/screens\/seat-screen\.tsx$/, ...modules].flatMap((module) => [...withImports(chunkOf(module))]),
        );
        const sheets = new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
        const tags = [
          ...(font ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`] : []),
          ...[...chunks].map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`),
          ...[...sheets].map((sheet) => `<link rel="stylesheet" crossorigin href="/${sheet}">`),
        ].filter((tag) => !bare.includes(/href="[^"]+"/.exec(tag)?.[0] ?? ''));
        const first = `<script type="module" async crossorigin src="/${line.fileName}"></script>`;
        const source = bare
          .replace(/( *)<script /, `$1${first}\n$1<script `)
          .replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
        if (name === 'index.html') page.source = source;
        else this.emitFile({ type: 'asset', fileName: name, source });
      }
    },
  },
};

/**
 * A phone is spared what it does not need before the first activity. The board's rules come with the first board
 * (`features/board/board-rules.ts`), those of questions with the first question (`features/activities/activity-rules.ts`); what screens may see or ask for and what is erased is never
 * decided on a screen.
 */
const beginsWithout: Plugin = {
  name: 'begins-without',
  enforce: 'pre',
  load(id) {
    const [, later] = /\/features\/(?:board|activities)\/(board|activities)\.later\.ts$/.exec(id) ?? [];
    if (later)
      return `export const ${later}Later = { decide: () => [], refusals: {}, show: {}, conceal: {}, seeding: () => [] };`;
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
    // What makes PDFs is large, and only fetched by who makes one.
    chunkSizeWarningLimit: 600,
    // What every phone needs comes in two pieces instead of thirty: a tenth less to load. The rest is cut by use.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'line', test: /src\/line-first\.ts$/, priority: 6 },
            { name: 'front', tags: ['$initial'], priority: 5 },
            { name: 'seat', test: /screens\/(seat-screen|participant\/participant)\.tsx$/, priority: 4 },
            { name: 'board', test: /features\/board\/board-view\.tsx$/, priority: 3 },
            { name: 'canvas', test: /features\/board\/canvas\/board-canvas\.tsx$/, priority: 2 },
            { name: 'team', test: /screens\/(lead\/lead|support\/support)\.tsx$/, priority: 1 },
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
