import { type Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import type { Mark } from '@sayso/shared/features/activities/mark.ts';
import { freshId } from '../../../session/fresh-id.ts';

export const emptyLabelled = (): Labelled => ({ id: freshId(LabelledId), label: '' });

/** Without those that were left empty. */
export const writtenOf = <Item extends Labelled>(items: readonly Item[]): Item[] =>
  items.filter(({ label }) => label.trim() !== '');

/** The thing with this mark in place of the one it had. */
export const withMark = ({ id, label }: Labelled, mark: Mark | undefined): Labelled =>
  mark ? { id, label, mark } : { id, label };
