import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestedGroups } from './suggested-groups.ts';

const written = (...texts: readonly string[]) => texts.map((text) => ({ id: text, text }));

it('brings together what shares words, and says by which', () => {
  const groups = suggestedGroups(
    written(
      'More bike racks at school',
      'The bikes get stolen',
      'A safe place for my bike',
      'Lunch is too short',
      'Vegan lunch please',
      'Quiet room to read',
    ),
  );
  expect(groups).toEqual([
    { title: 'Bike', ids: ['More bike racks at school', 'The bikes get stolen', 'A safe place for my bike'] },
    { title: 'Lunch', ids: ['Lunch is too short', 'Vegan lunch please'] },
  ]);
});

it('accents, capitals and plurals make no difference, and words that say nothing bring nothing together', () => {
  expect(suggestedGroups(written('Café', 'CAFES')).map(({ ids }) => ids)).toEqual([['Café', 'CAFES']]);
  expect(suggestedGroups(written('We want more of this', 'They want to be there'))).toEqual([]);
});

it('nothing, emoji and other scripts are taken as they are', () => {
  expect(suggestedGroups([])).toEqual([]);
  expect(suggestedGroups(written('🎉', '🎉🎉', '…'))).toEqual([]);
  expect(suggestedGroups(written('ملعب كبير', 'ملعب آمن')).map(({ ids }) => ids.length)).toEqual([2]);
});

it('no note is in two groups and no group has one', () => {
  const word = fc.constantFrom('bike', 'park', 'lunch', 'bus', 'noise', 'quiet', 'music', 'teacher');
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 25 });
  fc.assert(
    fc.property(texts, (all) => {
      const notes = all.map((words, at) => ({ id: at, text: words.join(' ') }));
      const groups = suggestedGroups(notes);
      const ids = groups.flatMap((group) => group.ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const group of groups) expect(group.ids.length).toBeGreaterThan(1);
    }),
  );
});

it('compares 600 notes in a moment', () => {
  const words = ['bike', 'park', 'lunch', 'bus', 'noise', 'quiet', 'music', 'teacher', 'exam', 'garden'];
  const many = Array.from({ length: 600 }, (_, at) => ({
    id: at,
    text: `${words[at % 10]} ${words[(at * 7) % 10]} ${at}`,
  }));
  const start = performance.now();
  expect(suggestedGroups(many).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(20_000);
});
