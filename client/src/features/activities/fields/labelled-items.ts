import { type Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../session/fresh-id.ts';

export const emptyLabelled = (): Labelled => ({ id: freshId(LabelledId), label: '' });

/** Without those that were left empty. */
export const writtenOf = <Item extends Labelled>(items: readonly Item[]): Item[] =>
  items.filter(({ label }) => label.trim() !== '');
