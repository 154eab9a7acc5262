import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyKind, Sheet } from '../features/activities/activity-kind.ts';
import type { AnySamples } from '../features/activities/samples.ts';

const isJson = (value: unknown): boolean => {
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  return true;
};

const isSheet = ({ header, rows }: Sheet): boolean => {
  expect(header.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return true;
};

/** What every kind of question promises. Call it once in the kind's own test file. */
export function keepsTheContract(kind: AnyKind, samples: AnySamples): void {
  const initial = kind.curation?.initial ?? null;
  const codesOf = (issues: readonly { message: string }[]): readonly string[] =>
    issues.map(({ message }) => message);

  describe(`the contract of every kind: ${kind.key}`, () => {
    it('is a folder name, and so are its codes', () => {
      expect(samples.kind).toBe(kind.key);
      expect(kind.key).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      for (const [code, sentence] of Object.entries(kind.refusals)) {
        expect(code).toMatch(new RegExp(`^activities\\.${kind.key}-[a-z-]+$`));
        expect(sentence).toMatch(/^[A-Z].*[.?!]$/);
      }
    });

    it('refuses setups that make no sense, in words, and keys that it does not know', () => {
      expect(samples.badSetups.length).toBeGreaterThan(0);
      for (const { setup, code } of samples.badSetups) {
        expect(codesOf(kind.setup.safeParse(setup).error?.issues ?? [])).toContain(code);
        expect(kind.refusals).toHaveProperty([code]);
      }
      for (const { setup } of samples.cases) {
        expect(kind.setup.safeParse({ ...Object(setup), extra: 1 }).success).toBe(false);
      }
      for (const odd of [null, [], 'setup', 7, { options: Number.NaN }]) {
        expect(kind.setup.safeParse(odd).success).toBe(false);
      }
    });

    for (const sample of samples.cases) {
      const { name, setup, answers, repeats = false, misfits, unfinished = [], reworded, rebuilt } = sample;
      it(`${name}: takes what fits and gives it back as it was`, () => {
        expect(kind.setup.parse(setup)).toEqual(setup);
        for (const answer of [...answers, ...unfinished]) {
          expect(kind.answer.parse(answer)).toEqual(answer);
          expect(kind.check(setup, answer)).toBeUndefined();
        }
        const different = new Set(answers.map((answer) => JSON.stringify(answer))).size;
        if (repeats) expect(different).toBeGreaterThan(2);
        else expect(different).toBe(answers.length);
        expect(answers.every((answer) => kind.isWhole?.(setup, answer) ?? true)).toBe(true);
        expect(unfinished.some((answer) => kind.isWhole?.(setup, answer) ?? true)).toBe(false);
      });

      it(`${name}: says no to what does not fit, and never breaks`, () => {
        expect(misfits.length).toBeGreaterThan(0);
        for (const { answer, code } of misfits) {
          const parsed = kind.answer.safeParse(answer);
          const said = parsed.success ? [kind.check(setup, parsed.data)] : codesOf(parsed.error.issues);
          expect(said, JSON.stringify(answer)).toContain(code);
          expect(kind.refusals).toHaveProperty([code]);
        }
        for (const odd of [null, [], 'yes', Number.NaN, {}, { ...Object(answers[0]), extra: 1 }]) {
          const parsed = kind.answer.safeParse(odd);
          if (parsed.success) expect(kind.refusals).toHaveProperty([kind.check(setup, parsed.data) ?? '']);
        }
        fc.assert(
          fc.property(fc.json({ maxDepth: 3 }), (json) => {
            const parsed = kind.answer.safeParse(JSON.parse(json));
            if (parsed.success) kind.check(setup, parsed.data);
          }),
        );
      });

      it(`${name}: other words keep every answer, another structure does not`, () => {
        isJson(kind.structure(setup));
        if (reworded !== null) {
          expect(kind.setup.parse(reworded)).toEqual(reworded);
          expect(reworded).not.toEqual(setup);
          expect(kind.structure(reworded)).toEqual(kind.structure(setup));
          for (const answer of answers) expect(kind.check(reworded, answer)).toBeUndefined();
        }
        if (rebuilt !== null) {
          expect(kind.setup.parse(rebuilt)).toEqual(rebuilt);
          expect(kind.structure(rebuilt)).not.toEqual(kind.structure(setup));
        }
      });

      it(`${name}: what voters are sent before the results is the same question`, () => {
        const sent = kind.forVoters?.(setup) ?? setup;
        expect(kind.setup.parse(sent)).toEqual(sent);
        expect(kind.structure(sent)).toEqual(kind.structure(setup));
        for (const answer of answers) expect(kind.check(sent, answer)).toBeUndefined();
      });

      it(`${name}: sums are the same whatever the order, and whoever answers twice is two`, () => {
        const some = fc.array(fc.constantFrom(...answers), { maxLength: 30 });
        fc.assert(
          fc.property(some, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (cast, dice) => {
            const keyed = cast.map((answer) => ({ answer, at: dice.next().value ?? 0 }));
            const mixed = keyed.toSorted((one, other) => one.at - other.at).map(({ answer }) => answer);
            expect(kind.tally(setup, mixed, initial)).toEqual(kind.tally(setup, cast, initial));
          }),
        );
        expect(kind.tally(setup, [answers[0], answers[0]], initial)).not.toEqual(
          kind.tally(setup, [answers[0]], initial),
        );
      });

      it(`${name}: what it counts can be stored, sent and put in a file`, () => {
        for (const cast of [[], answers.slice(0, 1), answers]) {
          const tally = kind.tally(setup, cast, initial);
          isJson(tally);
          isSheet(kind.sheet(setup, tally));
          const ballots = kind.ballots(setup, cast, initial);
          isSheet(ballots);
          expect(ballots.rows).toHaveLength(cast.length);
        }
      });

      it(`${name}: a slice and what is left of it are all`, () => {
        for (const { id, label } of kind.slices?.(setup) ?? []) {
          expect(label).not.toBe('');
          const inside = answers.filter((answer) => kind.inSlice?.(setup, answer, id));
          expect(inside.length).toBeLessThanOrEqual(answers.length);
        }
      });
    }
  });
}
