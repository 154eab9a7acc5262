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

/** The field that a refusal is about. Refusals of a kind of question start with its key: `activities.choice-…`. */
export function isAt({ code }: Refused, kind = ''): Place {
  const known = places[code];
  if (known) return known;
  const ofKind = kind === '' ? /^activities\.[a-z]+-/.test(code) : code.startsWith(`activities.${kind}-`);
  return ofKind && !['activities.team-only', 'activities.participants-only'].includes(code)
    ? 'setup'
    : 'form';
}
