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

/** The same notes on every board: a grid a little wider than high, around the middle of the board, 20 to 70 letters each. */
export function plannedNotes(count: number): readonly BenchNote[] {
  const columns = Math.ceil(Math.sqrt(count * 1.6));
  const rows = Math.ceil(count / columns);
  const all = words.split(' ');
  return Array.from({ length: count }, (_, n) => {
    const from = (n * 7) % all.length;
    const spoken = Array.from({ length: 4 + (n % 9) }, (_, word) => all[(from + word) % all.length]);
    return {
      x: (n % columns) * pitch - (columns * pitch) / 2,
      y: Math.floor(n / columns) * pitch - (rows * pitch) / 2,
      text: `${n + 1} ${spoken.join(' ')}`,
      ...(papers[n % papers.length] ?? papers[0]),
    };
  });
}

/** The note nearest to the middle of the board. */
export function middleNote(notes: readonly PlannedNote[]): number {
  const away = ({ x, y }: PlannedNote): number => Math.hypot(x + noteSize / 2, y + noteSize / 2);
  const distances = notes.map(away);
  return distances.indexOf(Math.min(...distances));
}
