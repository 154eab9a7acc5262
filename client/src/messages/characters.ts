/** Letters, digits and signs that are one character each, whatever stands beside them. */
const plain = /^[ -~]*$/;

let made: Intl.Segmenter | undefined;

/** Made when a text first needs it: for a browser that is a tenth of the work of opening a board. */
export function segmentsOf(text: string): Intl.Segments {
  made ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return made.segment(text);
}

/** Characters as people see them: a family of emoji is one, a letter with its accents is one. */
export const charactersOf = (text: string): readonly string[] =>
  plain.test(text) ? [...text] : Array.from(segmentsOf(text), ({ segment }) => segment);
