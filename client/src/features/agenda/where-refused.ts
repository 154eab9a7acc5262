import { kinds } from '@sayso/shared/features/activities/kinds.ts';
import type { Refused } from './send-all.ts';

type Place = 'title' | 'instruction' | 'sections' | 'question' | 'setup' | 'form';

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
  'activities.odd-setup': 'setup',
};

const ofKinds = new Set(kinds.flatMap(({ refusals }) => Object.keys(refusals)));

/** The field that a refusal is about. What a kind of question says is about its own fields, also where it stands inside another. */
export const isAt = ({ code }: Refused): Place => places[code] ?? (ofKinds.has(code) ? 'setup' : 'form');
