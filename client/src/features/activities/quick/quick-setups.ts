import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../session/fresh-id.ts';
import { t } from './quick.messages.ts';

/** A setup of a choice. */
export const yesNoNotSure = () => ({
  options: [t('yes'), t('no'), t('notSure')].map((label) => ({ id: freshId(LabelledId), label })),
  multiple: false,
});

/** A setup of a word cloud. */
export const oneWord = () => ({ words: 1, hold: false });
