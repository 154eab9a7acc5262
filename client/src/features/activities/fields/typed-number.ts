const thousands = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const plain = /^\d*([.,]\d*)?$/;

/**
 * The number that somebody typed: "12", "-3", "2.5", "2,5" and "1,200" (commas before groups of three digits part thousands).
 * Undefined when it is none, or when it is not finished.
 */
export function numberIn(text: string): number | undefined {
  const tidy = text.replace(/[\s\u00a0_']/g, '').replace(/^[−–]/, '-');
  const unsigned = tidy.replace(/^[-+]/, '');
  if (!/\d/.test(unsigned)) return undefined;
  if (!thousands.test(unsigned) && !plain.test(unsigned)) return undefined;
  const digits = thousands.test(unsigned) ? unsigned.replaceAll(',', '') : unsigned.replace(',', '.');
  const number = Number(digits);
  if (!Number.isFinite(number)) return undefined;
  return tidy.startsWith('-') && number !== 0 ? -number : number;
}
