const mostMinutes = 24 * 60;

/** The second: the first is often too little. */
export const firstChoice = (choices: readonly number[]): number => choices[1] ?? choices[0] ?? 1;

/** What somebody typed; undefined when it is no time that a board can go back. */
export function minutesIn(text: string): number | undefined {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
}
