import { expect, it } from 'vitest';
import { isAt } from './where-refused.ts';

const at = (code: string) => isAt({ code, sentence: 'No.' });

it('a refusal stands at the field it is about', () => {
  expect(at('activities.question-long')).toBe('question');
  expect(at('activities.choice-too-few-options')).toBe('setup');
  expect(at('activities.form-no-pages')).toBe('setup');
  expect(at('activities.odd-setup')).toBe('setup');
});

it('what no field is about is said for the whole form', () => {
  expect(at('activities.team-only')).toBe('form');
  expect(at('activities.full')).toBe('form');
  expect(at('wire.no-answer')).toBe('form');
});
