import { kindOf, kinds } from '@sayso/shared/features/activities/kinds.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { describe, expect, it } from 'vitest';
import { SeededDice } from '../seeded-dice.ts';
import { answerTo } from './answers.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const answered = everySample.filter(({ kind }) => kindOf(kind)?.entries === undefined);

describe('the answers of pretend people', () => {
  for (const { kind: key, cases } of answered) {
    for (const { name, question, setup } of cases) {
      it(`${key}, ${name}: they fit and are whole, and not all the same`, () => {
        const kind = kindOf(key);
        if (!kind) throw new Error(`No kind ${key}`);
        const given = seeds.map((seed) => answerTo(new SeededDice(seed), { kind: key, question, setup }));
        for (const answer of given) {
          expect(kind.answer.safeParse(answer)).toEqual({ success: true, data: answer });
          expect(kind.check(setup, answer)).toBeUndefined();
          expect(kind.isWhole?.(setup, answer) ?? true).toBe(true);
        }
        expect(new Set(given.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(2);
      });
    }
  }

  it('come for every kind that has answers, and none for a kind that nobody knows', () => {
    expect(everySample.map(({ kind }) => kind).sort()).toEqual(kinds.map(({ key }) => key).sort());
    expect(
      answerTo(new SeededDice(1), { kind: 'tea-leaves', question: 'What do you see?', setup: {} }),
    ).toBeUndefined();
  });
});
