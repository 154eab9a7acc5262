import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { mostWords, tallyWords } from './counting.ts';
import { WordChange, type WordCuration, wordCuration } from './curation.ts';
import { deskOfWords } from './desk.ts';
import { wordCloudSamples } from './word-cloud.samples.ts';
import { wordCloud } from './word-cloud.ts';

keepsTheContract(wordCloud, wordCloudSamples);

const { initial } = wordCuration;
const after = (...changes: WordChange[]): WordCuration => changes.reduce(wordCuration.apply, initial);
const hide = (key: string) => ({ do: 'hide', key }) as const;
const show = (key: string) => ({ do: 'show', key }) as const;
const approve = (key: string) => ({ do: 'approve', key }) as const;
const merge = (from: string, to: string) => ({ do: 'merge', from, to }) as const;
const split = (key: string) => ({ do: 'split', key }) as const;

const said = (...words: string[]) => ({ words });
const cloud = (answers: readonly { words: string[] }[], curation = initial, hold = false) =>
  tallyWords(answers, curation, hold).words.map(({ text, people }) => `${text} ${people}`);
const setup = { words: 3, hold: false };

it('[WC4] a word stands as most people wrote it; of two the one whose letters come first', () => {
  expect(cloud([said('café'), said('Cafe'), said('café')])).toEqual(['café 3']);
  expect(cloud([said('fair'), said('Fair')])).toEqual(['Fair 2']);
  expect(cloud([said('Fair'), said('fair')])).toEqual(['Fair 2']);
});

it('[WC5] counts people, not mentions: worked example', () => {
  const answers = [said('Fair', 'FAIR', 'fair!'), said('fair', 'kind'), said('kind')];
  expect(cloud(answers)).toEqual(['fair 2', 'kind 2'].map((line) => line.replace('fair', 'FAIR')));
  expect(cloud(answers, after(merge('kind', 'fair')))).toEqual(['FAIR 3']);
});

it('[WC6] what is hidden is in no tally, no table and no list of answers, also when it comes again', () => {
  const answers = [said('slur', 'fair'), said('SLUR!'), said('fair', 'kind')];
  const hidden = after(hide('slur'));
  const tally = wordCloud.tally(setup, answers, hidden);
  const all = JSON.stringify([
    tally,
    wordCloud.sheet(setup, tally),
    wordCloud.ballots(setup, answers, hidden),
  ]);
  expect(all.toLowerCase()).not.toContain('slur');
  expect(wordCloud.ballots(setup, answers, hidden).rows).toEqual([
    ['fair', '', ''],
    ['', '', ''],
    ['fair', 'kind', ''],
  ]);
  expect(tally.answered).toBe(3);
  expect(cloud(answers, after(hide('slur'), show('slur')))).toEqual(cloud(answers));
});

it('[WC6] hiding a word hides what was merged into it, and a hidden word stays hidden when it is merged', () => {
  const answers = [said('mean'), said('meen'), said('fair')];
  expect(cloud(answers, after(merge('meen', 'mean'), hide('mean')))).toEqual(['fair 1']);
  expect(cloud(answers, after(hide('meen'), merge('meen', 'mean')))).toEqual(['fair 1', 'mean 1']);
});

it('[WC7] merges go along in a chain, stand under the last one, and come apart one by one', () => {
  const answers = [said('kinde'), said('kindness'), said('Kind'), said('kinde', 'kind')];
  const chain = [merge('kinde', 'kindness'), merge('kindness', 'kind')];
  expect(cloud(answers, after(...chain))).toEqual(['Kind 4']);
  expect(cloud(answers, after(...chain, split('kindness')))).toEqual(['kindness 3', 'Kind 2']);
  expect(cloud(answers, after(...chain, split('kindness'), split('kinde')))).toEqual(cloud(answers));
});

it('[WC7] a word merged into one that nobody wrote stands as it was written', () => {
  expect(cloud([said('Kinde')], after(merge('kinde', 'kind')))).toEqual(['Kinde 1']);
});

it('[WC7] a merge that would end in itself does nothing', () => {
  expect(after(merge('a', 'a'))).toEqual(initial);
  const chain = after(merge('a', 'b'), merge('b', 'c'));
  expect(wordCuration.apply(chain, merge('c', 'a'))).toEqual(chain);
  const circle: WordCuration = {
    ...initial,
    merged: [
      ['a', 'b'],
      ['b', 'a'],
    ],
  };
  expect(tallyWords([said('a'), said('b')], circle, false).answered).toBe(2);
});

it('[WC8] with hold only what the team let show is seen, and merged words go with theirs', () => {
  const answers = [said('fair'), said('fare'), said('kind')];
  expect(cloud(answers, initial, true)).toEqual([]);
  expect(cloud(answers, after(approve('fair')), true)).toEqual(['fair 1']);
  expect(cloud(answers, after(approve('fair'), merge('fare', 'fair')), true)).toEqual(['fair 2']);
  expect(cloud(answers, after(approve('fair'), hide('fair')), true)).toEqual([]);
  const rows = wordCloud.ballots({ words: 1, hold: true }, answers, after(approve('kind'))).rows;
  expect(rows).toEqual([[''], [''], ['kind']]);
});

it('[WC9] beyond 150 words says how many, and how many people said one of them', () => {
  const often = Array.from({ length: mostWords }, (_, n) => said(`often ${n}`));
  const once = Array.from({ length: 40 }, (_, n) => said(`once ${n}`, `also ${n}`, 'often 1'));
  const tally = tallyWords([...often, ...once, ...often], initial, false);
  expect(tally.words).toHaveLength(mostWords);
  expect(tally.rest).toEqual({ words: 80, people: 40 });
  expect(wordCloud.sheet(setup, tally).rows.at(-1)).toEqual(['80 other words', 40]);
});

it('[WC10] the desk has everything, waiting words first, with what was merged', () => {
  const answers = [said('fair', 'fare'), said('slur', 'fare'), said('kind'), said('fair')];
  const curation = after(approve('fair'), merge('fare', 'fair'), hide('slur'));
  expect(deskOfWords(answers, curation, true)).toEqual({
    words: [
      { key: 'kind', text: 'kind', people: 1, state: 'waiting', merged: [] },
      {
        key: 'fair',
        text: 'fair',
        people: 3,
        state: 'shown',
        merged: [{ key: 'fare', text: 'fare', people: 2, hidden: false }],
      },
      { key: 'slur', text: 'slur', people: 1, state: 'hidden', merged: [] },
    ],
    more: 0,
  });
});

it('changes are strict', () => {
  expect(WordChange.safeParse(merge('a', 'b')).success).toBe(true);
  for (const odd of [
    hide(''),
    hide('x'.repeat(601)),
    { do: 'burn', key: 'a' },
    { ...hide('a'), to: 'b' },
    null,
  ]) {
    expect(WordChange.safeParse(odd).success).toBe(false);
  }
  expect(after(hide('__proto__'), merge('__proto__', 'constructor')).hidden).toEqual(['__proto__']);
});

const word = fc.constantFrom('a', 'A', 'á', 'b', 'B!', 'c', 'd', '👍', '👍🏽', '❤️', 'e e', 'E  e');
const answer = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 5 }) });
const answers = fc.array(answer, { maxLength: 15 });
const key = fc.constantFrom('a', 'b', 'c', 'd', '👍', '❤', 'e e', 'nobody');
const change: fc.Arbitrary<WordChange> = fc.oneof(
  fc.record({
    do: fc.constantFrom('hide' as const, 'show' as const, 'approve' as const, 'split' as const),
    key,
  }),
  fc.record({ do: fc.constant('merge' as const), from: key, to: key }),
);
const curation = fc.array(change, { maxLength: 12 }).map((changes) => after(...changes));

it('[WC5] whatever was merged and hidden, order never matters and nobody is counted twice', () => {
  fc.assert(
    fc.property(answers, curation, fc.boolean(), fc.func(fc.integer()), (cast, curated, hold, place) => {
      const tally = tallyWords(cast, curated, hold);
      const mixed = cast
        .map((one, at) => ({ one, at: place(at) }))
        .sort((left, right) => left.at - right.at)
        .map(({ one }) => one);
      expect(tallyWords(mixed, curated, hold)).toEqual(tally);
      expect(deskOfWords(mixed, curated, hold)).toEqual(deskOfWords(cast, curated, hold));
      for (const { people } of tally.words) expect(people).toBeLessThanOrEqual(cast.length);
      const seen = wordCloud
        .ballots({ words: 5, hold }, cast, curated)
        .rows.filter((row) => row.some(Boolean));
      for (const { people } of tally.words) expect(people).toBeLessThanOrEqual(seen.length);
      expect(new Set(tally.words.map((one) => one.key)).size).toBe(tally.words.length);
    }),
  );
});

it('[WC6] hiding and showing again is as before, and so is merging and splitting again', () => {
  fc.assert(
    fc.property(curation, key, key, (curated, one, other) => {
      if (!curated.hidden.includes(one)) {
        expect([hide(one), show(one)].reduce(wordCuration.apply, curated)).toEqual(curated);
      }
      if (!curated.merged.some(([from]) => from === one)) {
        expect([merge(one, other), split(one)].reduce(wordCuration.apply, curated)).toEqual(curated);
      }
    }),
  );
});

it('[WC7] however words are merged, each is in exactly one', () => {
  fc.assert(
    fc.property(answers, curation, (cast, curated) => {
      const desk = deskOfWords(cast, curated, false);
      const keys = desk.words.flatMap(({ key: root, merged }) => [root, ...merged.map((one) => one.key)]);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
