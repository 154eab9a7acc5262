const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Works on plain http too, where `crypto.randomUUID` is missing: a school server often has no certificate. */
const randomText = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte & 63]).join('');

/** A new id of a kind: `freshId(ItemId)`. 96 random bits. */
export const freshId = <Id>(schema: { parse(text: unknown): Id }): Id => schema.parse(randomText());
