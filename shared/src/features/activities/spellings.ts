/** By their letters, the same on every machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What most people wrote; of two that as many wrote, the one whose letters come first. */
export const commonest = (spellings: readonly { readonly text: string; readonly people: number }[]): string =>
  spellings.reduce<(typeof spellings)[number] | undefined>((best, one) => {
    if (!best || one.people > best.people) return one;
    return one.people === best.people && byText(one.text, best.text) < 0 ? one : best;
  }, undefined)?.text ?? '';
