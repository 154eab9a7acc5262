import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import type { Hiding, HidingChange } from '../../hiding.ts';
import { deskOfTexts, longestKey, tallyTexts, writtenCuration } from './written.counting.ts';
import { writtenSamples } from './written.samples.ts';
import { keyOf } from './written.texts.ts';
import { WrittenAnswer, type WrittenSetup, written } from './written.ts';

keepsTheContract(written, writtenSamples);

const { initial } = writtenCuration;
const after = (...changes: HidingChange[]): Hiding => changes.reduce(writtenCuration.apply, initial);
const hide = (key: string) => ({ do: 'hide', key }) as const;
const show = (key: string) => ({ do: 'show', key }) as const;
const approve = (key: string) => ({ do: 'approve', key }) as const;

const wrote = (...texts: string[]) => texts.map((text) => ({ text }));
const lines = (texts: string[], curation = initial, hold = false) =>
  tallyTexts(wrote(...texts), curation, hold).texts.map(({ text, people }) => `${text} ${people}`);
const short: WrittenSetup = { lines: 'short', hold: false };
const long: WrittenSetup = { lines: 'long', hold: false };

it('[WR1] letters are counted as people count them, up to the limit and not one more', () => {
  const refused = (setup: WrittenSetup, text: string) =>
    written.check(setup, WrittenAnswer.parse({ text })) === 'activities.written-long';
  for (const letter of ['a', 'ж', '👍', 'ع']) {
    expect(refused(short, letter.repeat(140))).toBe(false);
    expect(refused(short, letter.repeat(141))).toBe(true);
    expect(refused(long, letter.repeat(1000))).toBe(false);
    expect(refused(long, letter.repeat(1001))).toBe(true);
  }
  expect(refused(short, `  ${'a'.repeat(140)}\n\n`)).toBe(false);
});

it('[WR1] ten thousand letters are read, so that they can be made shorter, and never taken', () => {
  const text = 'a'.repeat(10_000);
  expect(WrittenAnswer.parse({ text }).text).toBe(text);
  expect(written.check(long, { text })).toBe('activities.written-long');
});

it('[WR2] takes out what turns text around or is not seen, and leaves emoji and other scripts whole', () => {
  const comesIn = (text: string) => WrittenAnswer.parse({ text }).text;
  expect(comesIn('\u202eevil\u202c\u0000 \u001bone\u200b')).toBe('evil one');
  expect(comesIn('one\r\n\r\n\r\n\r\ntwo')).toBe('one\n\ntwo');
  for (const text of [
    '👩🏽‍🚀 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'أريد وقتًا أطول',
    'می‌خواهم',
    'שלום!',
    '한국어',
    'e\u0301'.normalize('NFC'),
  ]) {
    expect(comesIn(text)).toBe(text);
  }
});

it('[WR3] case, spaces, what is not seen and stops at the end make no difference; everything else does', () => {
  const same = ['More breaks', 'more  breaks.', 'MORE\nBREAKS!!', 'more bre\u00adaks …', ' more breaks'];
  expect(new Set(same.map(keyOf))).toEqual(new Set(['more breaks']));
  const apart = [
    'more breaks?',
    'more breaks',
    'morebreaks',
    'more, breaks',
    'möre breaks',
    '👍',
    '👍🏽',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  ];
  expect(new Set(apart.map(keyOf)).size).toBe(apart.length);
  expect([keyOf('...'), keyOf('!'), keyOf('…')]).toEqual(['...', '!', '…']);
});

it('[WR3] a text stands as most people wrote it; of two the one whose letters come first', () => {
  expect(lines(['more breaks', 'More breaks!', 'more breaks'])).toEqual(['more breaks 3']);
  expect(lines(['more breaks', 'More breaks'])).toEqual(['More breaks 2']);
});

it('[WR4] alphabetical, however many wrote it and whoever came first: worked example', () => {
  const texts = ['Zebras', 'éclairs', 'apples', 'Eggs', 'eggs', 'EGGS', 'dates', 'فواكه'];
  expect(lines(texts)).toEqual(['apples 1', 'dates 1', 'éclairs 1', 'EGGS 3', 'Zebras 1', 'فواكه 1']);
  expect(lines(texts.toReversed())).toEqual(lines(texts));
});

it('[WR5] what is hidden is in no tally, no table and no list of answers, also when it comes again', () => {
  const answers = wrote('A vile thing', 'The games', 'a VILE thing!');
  const hidden = after(hide('a vile thing'));
  const tally = written.tally(long, answers, hidden);
  const ballots = written.ballots(long, answers, hidden);
  expect(JSON.stringify([tally, written.sheet(long, tally), ballots]).toLowerCase()).not.toContain('vile');
  expect(ballots.rows).toEqual([[''], ['The games'], ['']]);
  expect(tally.answered).toBe(3);
  expect(after(hide('a vile thing'), show('a vile thing'))).toEqual(initial);
});

it('[WR6] with hold only what the team let show is seen, and hidden stays hidden', () => {
  const texts = ['One', 'one', 'Two'];
  expect(lines(texts, initial, true)).toEqual([]);
  expect(lines(texts, after(approve('one')), true)).toEqual(['One 2']);
  expect(lines(texts, after(approve('one'), hide('one')), true)).toEqual([]);
  const rows = written.ballots({ lines: 'long', hold: true }, wrote(...texts), after(approve('two'))).rows;
  expect(rows).toEqual([[''], [''], ['Two']]);
});

it('[WR7] the desk has everything, waiting texts first', () => {
  const desk = deskOfTexts(wrote('b', 'A', 'c', 'C.', 'd'), after(hide('a'), approve('c')), true);
  expect(desk.texts.map(({ text, people, state }) => [text, people, state])).toEqual([
    ['b', 1, 'waiting'],
    ['d', 1, 'waiting'],
    ['A', 1, 'hidden'],
    ['C.', 2, 'shown'],
  ]);
});

it('changes are strict', () => {
  const takes = (change: unknown) => writtenCuration.change.safeParse(change).success;
  expect(takes(hide('a'.repeat(longestKey)))).toBe(true);
  for (const odd of [hide(''), hide('a'.repeat(longestKey + 1)), { do: 'merge', from: 'a', to: 'b' }, null]) {
    expect(takes(odd)).toBe(false);
  }
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('İ', 'ﷺ', '.', ' ', '👩‍🚀', '\u200d', '\u2800', 'é'), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
it('[WR5] whatever is taken as an answer can be hidden by its key', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const answer = WrittenAnswer.safeParse({ text: raw });
      if (!answer.success) return;
      expect(WrittenAnswer.parse(answer.data)).toEqual(answer.data);
      const change = writtenCuration.change.parse(hide(keyOf(answer.data.text)));
      expect(tallyTexts([answer.data], after(change), false).texts).toEqual([]);
    }),
  );
  expect(keyOf('İ'.repeat(1000)).length).toBeLessThanOrEqual(longestKey);
});

it('[WR4] everybody is in one text, and the order of arrival makes no difference, whatever was hidden', () => {
  const cast = fc.array(fc.constantFrom('a', 'A', 'a!', 'á', 'b', 'B.', '👍', ' b'), { maxLength: 15 });
  const key = fc.constantFrom('a', 'b', '👍', 'nobody');
  const change = fc.record({
    do: fc.constantFrom('hide' as const, 'show' as const, 'approve' as const),
    key,
  });
  fc.assert(
    fc.property(cast, fc.array(change, { maxLength: 8 }), fc.boolean(), (texts, changes, hold) => {
      const answers = wrote(...texts);
      const curation = after(...changes);
      expect(tallyTexts(answers.toReversed(), curation, hold)).toEqual(tallyTexts(answers, curation, hold));
      const desk = deskOfTexts(answers, curation, hold);
      expect(desk.texts.reduce((sum, { people }) => sum + people, 0)).toBe(texts.length);
      const shown = written
        .ballots({ lines: 'long', hold }, answers, curation)
        .rows.filter(([one]) => one !== '');
      const counted = tallyTexts(answers, curation, hold).texts.reduce((sum, { people }) => sum + people, 0);
      expect(counted).toBe(shown.length);
    }),
  );
});
