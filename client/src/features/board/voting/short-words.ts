/** Enough of a thing's words to know which one is meant. */
export function shortWords(words: string, most = 60): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
