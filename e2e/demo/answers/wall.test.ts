import { ActivityId, initialActivities } from '@sayso/shared/features/activities/activities.model.ts';
import { entriesCommands } from '@sayso/shared/features/activities/entries/entries.commands.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { AuthorId } from '@sayso/shared/room/ids.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { describe, expect, it } from 'vitest';
import { Decks } from '../decks.ts';
import { SeededDice } from '../seeded-dice.ts';
import { nextOnWall } from './wall.ts';

const id = ActivityId.parse('question-1');
const people = ['ada-12', 'ben-12', 'cem-12', 'dot-12'].map((name) => AuthorId.parse(name));
const walls = everySample.filter(({ kind }) => kindOf(kind)?.entries);

/** Everybody looks at the wall forty times in turn. Whatever they do is done to one state, in which everything is shown. */
function fillWall(kind: string, { question, setup }: { question: string; setup: unknown }, seed: number) {
  const state = initialActivities();
  const entries = new Map();
  state.entries.set(id, entries);
  const said = new Map();
  state.responses.set(id, said);
  const dice = new SeededDice(seed);
  const decks = new Decks(new SeededDice(seed));
  const done = [];
  for (let turn = 0; turn < 40 * people.length; turn++) {
    const me = people[turn % people.length];
    if (!me) continue;
    const deed = nextOnWall(state, { id, kind, setup, question, earlier: [] }, { me, dice, decks, most: 3 });
    if (!deed) continue;
    done.push({ me, deed, about: entries.get(deed.entry) });
    if (deed.type === 'activities.WriteEntry') {
      entries.set(deed.entry, { id: deed.entry, text: deed.text, author: me, status: 'shown' });
    } else {
      said.set(me, new Map([...(said.get(me) ?? []), [deed.entry, deed.response]]));
    }
  }
  return done;
}

describe('what pretend people write and say about the texts of others', () => {
  expect(walls.length).toBeGreaterThan(2);
  for (const { kind: key, cases } of walls) {
    for (const sample of cases) {
      it(`${key}, ${sample.name}: it fits, is said once, and never about their own`, () => {
        const rules = kindOf(key)?.entries;
        if (!rules) throw new Error(`${key} has no texts`);
        const most = Math.min(3, rules.perPerson(sample.setup));
        const offered = rules.responses(sample.setup);
        for (let seed = 0; seed < 200; seed++) {
          const done = fillWall(key, sample, seed);
          for (const { deed } of done) expect(entriesCommands[deed.type].safeParse(deed).success).toBe(true);
          const texts = done.flatMap(({ deed }) =>
            deed.type === 'activities.WriteEntry' ? [deed.text] : [],
          );
          expect(texts.every((text) => text.length <= rules.letters)).toBe(true);
          expect(new Set(texts).size).toBe(texts.length);
          expect(texts.length).toBeLessThanOrEqual(most * people.length);
          const opinions = done.flatMap(({ me, deed, about }) =>
            deed.type === 'activities.RespondToEntry' ? [{ me, deed, about }] : [],
          );
          expect(opinions.every(({ deed }) => offered.includes(deed.response))).toBe(true);
          expect(opinions.every(({ me, about }) => about.author !== me)).toBe(true);
          expect(texts.length > 0).toBe(most > 0);
          expect(opinions.length > 0).toBe(most > 0 && offered.length > 0);
        }
      });
    }
  }
});
