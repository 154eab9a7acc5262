import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const seat = /screens\/seat-screen\.tsx$/;

/** What each page will need, beside the entry. Whoever opens the plain one will most likely take a seat. */
const pages: Readonly<Record<string, readonly RegExp[]>> = {
  'index.html': [seat],
  'lead.html': [seat, /screens\/lead\/lead\.tsx$/, /board\/canvas\/board-canvas\.tsx$/],
  'support.html': [seat, /screens\/support\/support\.tsx$/, /board\/canvas\/board-picture\.tsx$/],
  'display.html': [seat, /screens\/display\/display\.tsx$/, /board\/canvas\/board-picture\.tsx$/],
};

/** Opens the line to the server: comes before everything else. */
const line = /src\/line-first\.ts$/;

/** A page per role: what this role will need is asked for together with the entry, not when it turns out. */
export const pageForRole: Plugin = {
  name: 'page-for-role',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || typeof page.source !== 'string') throw new Error('There is no page');
      const first = `<script type="module" async crossorigin src="/${holding(bundle, line).fileName}"></script>`;
      const entry = page.source.replace(/( *)<script /, `$1${first}\n$1<script `);
      for (const [fileName, modules] of Object.entries(pages)) {
        const chunks = new Set<Chunk>();
        for (const module of modules) addWithImports(bundle, holding(bundle, module), chunks);
        const tags = tagsFor(bundle, chunks).filter((tag) => !entry.includes(addressIn(tag)));
        const source = entry.replace('</head>', `  ${tags.join('\n    ')}\n  </head>`);
        if (fileName === 'index.html') page.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    },
  },
};

function holding(bundle: Bundle, module: RegExp): Chunk {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => module.test(id))) return file;
  }
  throw new Error(`No piece holds ${module}`);
}

function addWithImports(bundle: Bundle, chunk: Chunk, known: Set<Chunk>): void {
  if (known.has(chunk)) return;
  known.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') addWithImports(bundle, imported, known);
  }
}

/** The font too: a picture is drawn with the letters that are there. */
function tagsFor(bundle: Bundle, chunks: ReadonlySet<Chunk>): readonly string[] {
  const fonts = Object.keys(bundle).filter((name) => /-latin-wght-normal-[^/]+\.woff2$/.test(name));
  const sheets = new Set([...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  return [
    ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${name}">`),
    ...[...chunks].map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`),
    ...[...sheets].map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
  ];
}

const addressIn = (tag: string): string => /(href|src)="([^"]+)"/.exec(tag)?.[2] ?? '';
