import * as z from 'zod/mini';
import { ownId } from '../../room/ids.ts';
import { typedText } from '../../room/plain-text.ts';

/** Names one of the things that a question is about: an option, a statement, a date. Stays when its words change. */
export const LabelledId = ownId<'LabelledId'>();
export type LabelledId = z.infer<typeof LabelledId>;

/** A thing with words of its own. */
export interface Labelled {
  readonly id: LabelledId;
  readonly label: string;
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

/** The schema of a list of labelled things. Fails with the codes given. */
export const labelledList = ({ fewest, most, limit, codes }: ListRules) =>
  z
    .array(
      z.strictObject({ id: LabelledId, label: typedText(limit, { empty: codes.empty, long: codes.long }) }),
    )
    .check(z.minLength(fewest, codes.few), z.maxLength(most, codes.many))
    .check(z.refine((list) => distinct(list.map(({ id }) => id)), codes.same));
