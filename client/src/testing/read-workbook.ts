import { strFromU8, unzipSync } from 'fflate';

interface ReadWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  /** Cells that a spreadsheet would work out. */
  readonly formulas: number;
}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What stands in a workbook that this app has made. Empty rows are left out. */
export async function readWorkbook(file: Blob): Promise<ReadWorkbook> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (name: string): string => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`${name} is not in ${Object.keys(parts).join()}`);
    return strFromU8(bytes);
  };
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    unescaped(name),
  );
  const texts = names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`));
  const cell = (attributes: string, inside: string): string | number => {
    const value = Number(/<v>([^<]*)<\/v>/.exec(inside)?.[1]);
    return attributes.includes('t="s"') ? (shared[value] ?? '') : value;
  };
  const sheets = names.map((name, at) => ({
    name,
    rows: [...(texts[at] ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = '', inside = '']) =>
        cell(attributes, inside),
      ),
    ),
  }));
  return { sheets, formulas: texts.join('').split('<f').length - 1 };
}
