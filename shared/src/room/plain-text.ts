import * as z from 'zod/mini';

/** Control characters but tab and new line; zero-width spaces; whatever turns the direction of the text after it. */
const controls = /(?![\n\t])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text as people meant it: one normal form, no control or direction-override characters, no edge spaces. */
export const tidyText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * The schema of a text that people type. `max` counts characters as people do roughly: UTF-16 units.
 * Fails with the codes given, which the feature's `refusals` put into words.
 */
export const typedText = (max: number, codes: { empty: string; long: string }) =>
  z.pipe(
    z.string(codes.empty).check(z.maxLength(max * 4, codes.long)),
    z.pipe(
      z.transform(tidyText),
      z.string().check(z.minLength(1, codes.empty), z.maxLength(max, codes.long)),
    ),
  );

/** The same for a text that may be left out: nothing but spaces is no text. */
export const textOrNone = (max: number, long: string) =>
  z.pipe(
    z.string(long).check(z.maxLength(max * 4, long)),
    z.pipe(z.transform(tidyText), z.string().check(z.maxLength(max, long))),
  );
