import { expect, it } from 'vitest';
import { isAt } from './where-refused.ts';

const place = (code: string) => isAt({ code, sentence: '' });

it('a refusal is said at the field it is about', () => {
  expect(place('agenda.no-title')).toBe('title');
  expect(place('activities.question-long')).toBe('question');
  expect(place('activities.influence-long')).toBe('influence');
  expect(place('activities.panel-few-pitches')).toBe('setup');
  expect(place('activities.check-in-odd-style')).toBe('setup');
});

it('what is about no field is said below all of them', () => {
  expect(place('activities.full')).toBe('form');
  expect(place('activities.needs-new-round')).toBe('form');
  expect(place('agenda.full')).toBe('form');
});
