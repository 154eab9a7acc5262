const strong = /\p{L}/u;
const rightward = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
const digit = /\p{Nd}/u;

type Way = 'right' | 'left';

/**
 * Characters in the order in which they stand on the line, from left to right. Readers of PDF expect that, and turn it
 * round again when words are copied. A short form of the Unicode rules: enough for lines of a note.
 */
export function visualOrder(letters: readonly string[]): readonly string[] {
  const ways = letters.map(wayOf);
  if (!ways.includes('left')) return letters;
  const base: Way = ways.find((way) => way !== undefined) ?? 'right';
  const runs: { readonly way: Way; readonly letters: string[] }[] = [];
  for (const [index, letter] of letters.entries()) {
    const way = ways[index] ?? between(ways, index, base);
    const last = runs.at(-1);
    if (last?.way === way) last.letters.push(letter);
    else runs.push({ way, letters: [letter] });
  }
  const shown = runs.map((run) => (run.way === 'left' ? run.letters.toReversed() : run.letters));
  return (base === 'left' ? shown.toReversed() : shown).flat();
}

function wayOf(letter: string): Way | undefined {
  if (rightward.test(letter)) return 'left';
  return strong.test(letter) || digit.test(letter) ? 'right' : undefined;
}

/** Spaces and signs go with what stands on both sides of them, else with the line. */
function between(ways: readonly (Way | undefined)[], index: number, base: Way): Way {
  const before = ways.slice(0, index).findLast((way) => way !== undefined) ?? base;
  const after = ways.slice(index + 1).find((way) => way !== undefined) ?? base;
  return before === after ? before : base;
}
