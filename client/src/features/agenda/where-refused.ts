import { kinds } from '@sayso/shared/features/activities/kinds.ts';
import type { Refused } from './send-all.ts';

export type Place = 'title' | 'instruction' | 'sections' | 'question' | 'setup' | 'influence' | 'form';

const places: Readonly<Record<string, Place>> = {
  'agenda.no-title': 'title',
  'agenda.long-title': 'title',
  'agenda.long-instruction': 'instruction',
  // The title itself was checked before: a board only adds the names of its sections.
  'board.title-empty': 'sections',
  'board.title-too-long': 'sections',
  'board.section-in-use': 'sections',
  'board.too-many-sections': 'sections',
  'activities.question-empty': 'question',
  'activities.question-long': 'question',
  'activities.influence-long': 'influence',
  'activities.odd-setup': 'setup',
};

/**
 * The field that a refusal is about. Those of a kind of question start with its key, and a form passes on what the kinds of its
 * questions say: all of them are about the setup.
 */
export const isAt = ({ code }: Refused): Place =>
  places[code] ?? (kinds.some(({ refusals }) => Object.hasOwn(refusals, code)) ? 'setup' : 'form');
