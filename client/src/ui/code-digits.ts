/**
 * Reads a code out of whatever was typed or pasted: spaces, dashes, other scripts' digits, or a whole link.
 * Returns plain digits 0-9, at most `length` of them.
 */
export function digitsOf(typed: string, length: number): string {
  const plain = typed.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const inSentence = new RegExp(`(?<!\\d)\\d([ -]?\\d){${length - 1}}(?!\\d)`).exec(plain)?.[0];
  return (inSentence ?? plain).replace(/\D/g, '').slice(0, length);
}

/** Unicode keeps each script's digits together, zero first: count back to the zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** `12345678` → `1234 5678`. */
export function inGroups(digits: string, size = 4): string {
  return digits.replace(new RegExp(`(\\d{${size}})(?=\\d)`, 'g'), '$1 ');
}

/** Where the caret belongs in the grouped text, given how many digits stand before it. */
export function caretAfter(digitsBefore: number, size = 4): number {
  return digitsBefore + Math.max(0, Math.floor((digitsBefore - 1) / size));
}
