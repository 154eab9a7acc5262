import * as z from 'zod/mini';
import { ownId } from '../../room/ids.ts';
import { typedText } from '../../room/plain-text.ts';
import { Mark } from './mark.ts';

/** Names one of the things that a question is about: an option, a statement, a date. Stays when its words change. */
export const LabelledId = ownId<'LabelledId'>();
export type LabelledId = z.infer<typeof LabelledId>;

/** A thing with words of its own. */
export interface Labelled {
  readonly id: LabelledId;
  readonly label: string;
  readonly mark?: Mark | undefined;
}

interface ListRules {
  readonly fewest: number;
  readonly most: number;
  /** Characters of one label. */
  readonly limit: number;
  readonly codes: {
    readonly empty: string;
    readonly long: string;
    readonly few: string;
    readonly many: string;
    /** Two of them have the same id. */
    readonly same: string;
  };
}

export const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

const written = ({ limit, codes }: ListRules) => ({
  id: LabelledId,
  label: typedText(limit, { empty: codes.empty, long: codes.long }),
});

const listOf = <Thing extends Labelled>(thing: z.ZodMiniType<Thing>, { fewest, most, codes }: ListRules) =>
  z
    .array(thing)
    .check(z.minLength(fewest, codes.few), z.maxLength(most, codes.many))
    .check(z.refine((list) => distinct(list.map(({ id }) => id)), codes.same));

/** The schema of a list of labelled things. Fails with the codes given. */
export const labelledList = (rules: ListRules) => listOf(z.strictObject(written(rules)), rules);

/** The same, and each of the things may have a symbol or a picture. */
export const markedList = (rules: ListRules) =>
  listOf(z.strictObject({ ...written(rules), mark: z.optional(Mark) }), rules);
