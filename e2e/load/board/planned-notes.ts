import type { PlannedNote } from '../peers/src/contract.ts';

/** The grid of a board: notes of 200 board units with a gap of 20. */
const pitch = 220;
const noteSize = 200;

const words =
  'more trees by the gate longer breaks a quiet room where nobody has to talk warm lunch later buses home ' +
  'clubs that we choose ourselves less homework before holidays a place to mend bikes music at noon';

/** Sayso's colours, and the nearest of the others' own. */
const papers = [
  { ours: 'sunshine', colour: '#ffec99', named: 'yellow' },
  { ours: 'mint', colour: '#b2f2bb', named: 'light-green' },
  { ours: 'sky', colour: '#a5d8ff', named: 'light-blue' },
  { ours: 'rose', colour: '#ffc9c9', named: 'light-red' },
] as const;

export interface BenchNote extends PlannedNote {
  readonly ours: (typeof papers)[number]['ours'];
}

/**
 * The same notes on every board: a grid a little wider than high, around the middle of the board, 20 to 70 letters each.
 * The last one lies in the middle: it is on top of all others wherever it is dragged.
 */
export function plannedNotes(count: number): readonly BenchNote[] {
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  const rows = Math.ceil(count / columns);
  const places = Array.from({ length: count }, (_, n) => ({
    x: (n % columns) * pitch - (columns * pitch) / 2,
    y: Math.floor(n / columns) * pitch - (rows * pitch) / 2,
  }));
  places.push(...places.splice(fromMiddle(places)[0] ?? 0, 1));
  const all = words.split(' ');
  return places.map((place, n) => {
    const from = (n * 7) % all.length;
    const spoken = Array.from({ length: 4 + (n % 9) }, (_, word) => all[(from + word) % all.length]);
    const paper = papers[n % papers.length] ?? papers[0];
    return { ...place, text: `${n + 1} ${spoken.join(' ')}`, ...paper };
  });
}

/** The numbers of the notes, those nearest to the middle of the board first. */
export function fromMiddle(places: readonly { readonly x: number; readonly y: number }[]): readonly number[] {
  const away = places.map(({ x, y }) => Math.hypot(x + noteSize / 2, y + noteSize / 2));
  return places.map((_, n) => n).sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0));
}
