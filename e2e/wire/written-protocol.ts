import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { room } from '@sayso/shared/features.ts';
import { audiences } from '@sayso/shared/room/audience.ts';
import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { askers } from './askers.ts';
import { givers } from './power.ts';
import { commandTypes, powers } from './powers.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const protocolDocument = file('docs/protocol.md');

type Cells = readonly (readonly string[])[];
const table = (head: readonly string[], rows: Cells): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text: string): string => `\`${text}\``;

/** As much of a strict schema as names its fields. */
interface ObjectSchema {
  readonly _zod: {
    readonly def: {
      readonly shape: Readonly<Record<string, { readonly _zod: { readonly optin?: string } }>>;
    };
  };
}
const schemas: Readonly<Record<string, ObjectSchema>> = Object.assign(
  {},
  ...room.features.map(({ commands }) => commands),
);

/** `id, text, after?`: what a command or signal has beside its type. */
function fieldsOf({ _zod: { def } }: ObjectSchema): string {
  const fields = Object.entries(def.shape).filter(([name]) => name !== 'type');
  return fields.map(([name, field]) => (field._zod.optin === 'optional' ? `${name}?` : name)).join(', ');
}

/** Who may give it, how it looks, and whether a screen shows it before the server has answered. */
function commandTable(): string {
  const rows = [...commandTypes].sort(inOrderOfFeatures).map((type) => {
    const { may } = powers[type];
    const { burst, perSecond } = room.paceOf(type);
    const schema = schemas[type];
    return [
      code(type),
      schema && fieldsOf(schema) ? code(fieldsOf(schema)) : '',
      may.length === 0 ? 'the server itself' : givers.filter((giver) => may.includes(giver)).join(', '),
      room.predicts(type) ? 'yes' : '',
      `${burst}, then ${perSecond}/s`,
    ];
  });
  return table(['command', 'fields', 'who', 'ahead', 'pace'], rows);
}

const placeOf = (type: string): number => room.features.findIndex(({ key }) => type.startsWith(`${key}.`));
const inOrderOfFeatures = (one: string, other: string): number => placeOf(one) - placeOf(other);

/** For every event that is stored or passes: who is told something because of it. */
function audienceTable(): string {
  const columns = [...audiences, 'privately'] as const;
  const rows = room.features.flatMap(({ show }) =>
    Object.entries(show).map(([type, row]) => [
      code(type),
      ...columns.map((column) => (row[column] ? '•' : '')),
    ]),
  );
  return table(['event', ...columns], rows);
}

function signalTable(): string {
  const rows = room.features.flatMap(({ signals }) =>
    Object.entries(signals?.schemas ?? {}).map(([type, schema]) => [
      code(type),
      code(fieldsOf(schema as unknown as ObjectSchema)),
    ]),
  );
  return table(['signal', 'fields'], rows);
}

/** What may be asked, and by whom. */
function queryTable(): string {
  const rows = room.features.flatMap(({ queries }) =>
    Object.entries(queries ?? {}).map(([type, { schema }]) => {
      const may = isQuery(type) ? askers[type].may : [];
      return [code(type), code(fieldsOf(schema as unknown as ObjectSchema)), may.join(', ')];
    }),
  );
  return table(['query', 'fields', 'who'], rows);
}
const isQuery = (type: string): type is keyof typeof askers => Object.hasOwn(askers, type);

const refusalTable = (refusals: Iterable<readonly [string, string]>): string =>
  table(
    ['code', 'sentence'],
    [...refusals].map(([name, sentence]) => [code(name), sentence]),
  );

/** The server's own list, read as text: this side of the wire must not import from that one. */
function httpRefusals(): [string, string][] {
  const source = readFileSync(file('server/src/http/answers.ts'), 'utf8');
  return [...source.matchAll(/^ {2}'([a-z]+\.[a-z-]+)': '([^']+)',$/gm)].map(
    ([, name = '', sentence = '']) => [name, sentence],
  );
}

const tables: Readonly<Record<string, () => string>> = {
  commands: commandTable,
  audiences: audienceTable,
  signals: signalTable,
  queries: queryTable,
  'wire refusals': () => refusalTable(Object.entries(wireRefusals)),
  'http refusals': () => refusalTable(httpRefusals()),
};

/**
 * The document as it ought to be: the words that stand in it, with every example and table written anew. An example is a
 * fence named ```json name; a table stands between two comments.
 */
export function rewritten(document: string, examples: Readonly<Record<string, unknown>>): string {
  return document
    .replace(
      /^```json ([\w-]+)\n[\s\S]*?^```$/gm,
      (_, name) => `\`\`\`json ${name}\n${spread(examples[name])}\n\`\`\``,
    )
    .replace(/(<!-- table: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
      const make = tables[name];
      if (!make) throw new Error(`There is no table of ${name}`);
      return `${start}${make()}\n${end}`;
    });
}

/** Names of the examples and tables that the document has. */
export const namesIn = (document: string): { examples: string[]; tables: string[] } => ({
  examples: [...document.matchAll(/^```json ([\w-]+)$/gm)].map(([, name = '']) => name),
  tables: [...document.matchAll(/<!-- table: ([\w ]+) -->/g)].map(([, name = '']) => name),
});
export const tableNames = Object.keys(tables);

const width = 110;

/** JSON on as few lines as fit. */
function spread(value: unknown, indent = ''): string {
  const flat = oneLine(value);
  if (indent.length + flat.length <= width || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part) => spread(part, deeper))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${spread(part, deeper)}`);
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}
