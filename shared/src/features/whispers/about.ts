import * as z from 'zod/mini';
import { ownId } from '../../room/ids.ts';
import { typedText } from '../../room/plain-text.ts';

export const aboutWordsLimit = 500;

/** The id of what a message is about, such as that of a note. This feature does not know what it is the id of. */
export const ThingId = ownId<'ThingId'>();
export type ThingId = z.infer<typeof ThingId>;

/** A note on a board, and its words at the time of writing: at most 500 characters, however long the note is. */
export const About = z.strictObject({
  kind: z.literal('note'),
  id: ThingId,
  words: typedText(aboutWordsLimit, { empty: 'whispers.odd-quote', long: 'whispers.odd-quote' }),
});
export type About = Readonly<z.infer<typeof About>>;
