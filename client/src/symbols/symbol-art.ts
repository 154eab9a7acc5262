import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';

/* The drawings come in one piece of their own, and only when one is shown. See art/LICENSE. */

const drawings = import.meta.glob<string>('./art/*.svg', { eager: true, query: '?raw', import: 'default' });

/** An address of the drawing that can stand in an `img`. */
export function artOf(name: SymbolName): string {
  const drawing = drawings[`./art/${name}.svg`];
  if (drawing === undefined) throw new Error(`Nobody has drawn ${name}`);
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
