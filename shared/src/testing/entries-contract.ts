import { describe, expect, it } from 'vitest';
import type { AnyKind } from '../features/activities/activity-kind.ts';
import type { AnySamples } from '../features/activities/samples.ts';

const codesOf = (issues: readonly { message: string }[]): readonly string[] =>
  issues.map(({ message }) => message);

/** What every kind promises to whose questions people write texts. Call it once in the kind's own test file. */
export function keepsTheEntriesContract(kind: AnyKind, samples: AnySamples): void {
  const { entries: rules } = kind;

  describe(`the contract of kinds with texts: ${kind.key}`, () => {
    it('is a folder name, and so are its codes', () => {
      expect(samples.kind).toBe(kind.key);
      expect(kind.key).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      for (const [code, sentence] of Object.entries(kind.refusals)) {
        expect(code).toMatch(new RegExp(`^activities\\.${kind.key}-[a-z-]+$`));
        expect(sentence).toMatch(/^[A-Z].*[.?!]$/);
      }
    });

    it('takes no answers', () => {
      for (const odd of [null, [], 'yes', {}]) expect(kind.answer.safeParse(odd).success).toBe(false);
      expect(samples.cases.every(({ answers }) => answers.length === 0)).toBe(true);
    });

    it('refuses setups that make no sense, in words, and keys that it does not know', () => {
      for (const { setup, code } of samples.badSetups) {
        expect(codesOf(kind.setup.safeParse(setup).error?.issues ?? [])).toContain(code);
        expect(kind.refusals).toHaveProperty([code]);
      }
      for (const { setup } of samples.cases) {
        expect(kind.setup.safeParse({ ...Object(setup), extra: 1 }).success).toBe(false);
      }
      for (const odd of [null, [], 'setup', 7]) expect(kind.setup.safeParse(odd).success).toBe(false);
    });

    for (const { name, setup, wall, reworded, rebuilt } of samples.cases) {
      it(`${name}: what answers lean on is what decides who sees what`, () => {
        for (const one of [setup, reworded, rebuilt]) expect(kind.setup.parse(one)).toEqual(one);
        expect(reworded).not.toEqual(setup);
        expect(kind.structure(reworded)).toEqual(kind.structure(setup));
        expect(kind.structure(rebuilt)).not.toEqual(kind.structure(setup));
        expect(rules?.peersSee(reworded)).toBe(rules?.peersSee(setup));
        expect(rules?.responses(reworded)).toEqual(rules?.responses(setup));
      });

      it(`${name}: what it counts can be stored, sent and put in a file`, () => {
        const written = wall?.written ?? [];
        expect(new Set(written.map(({ text }) => text)).size).toBeGreaterThan(5);
        for (const some of [[], written.slice(0, 1), written]) {
          const tally = rules?.tally(setup, some, wall?.groups ?? []);
          expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
          const { header, rows } = kind.sheet(setup, tally);
          for (const row of rows) expect(row).toHaveLength(header.length);
          expect(rows).toHaveLength(some.length);
        }
        expect(kind.ballots(setup, [], null).rows).toEqual([]);
        expect(kind.tally(setup, [], null)).toEqual(rules?.tally(setup, [], []));
      });

      it(`${name}: every text is in the tally, and every response changes it`, () => {
        const written = wall?.written ?? [];
        const tally = JSON.stringify(rules?.tally(setup, written, wall?.groups ?? []));
        for (const { text } of written) expect(tally).toContain(JSON.stringify(text));
        for (const response of rules?.responses(setup) ?? []) {
          const more = written.map((entry) => ({ ...entry, sums: { ...entry.sums, [response]: 99 } }));
          expect(JSON.stringify(rules?.tally(setup, more, wall?.groups ?? []))).not.toBe(tally);
        }
      });
    }
  });
}
