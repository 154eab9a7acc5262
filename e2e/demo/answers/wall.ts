import {
  type ActivitiesState,
  type Activity,
  roundOf,
} from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry, Response } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import { freshId } from '../../bots/bot.ts';
import type { Decks } from '../decks.ts';
import type { SeededDice } from '../seeded-dice.ts';
import { opinion } from './leanings.ts';

export interface Writer {
  readonly me: AuthorId;
  readonly dice: SeededDice;
  readonly decks: Decks;
  /** Texts at most, however many the question allows. */
  readonly most: number;
}

type Screen = Pick<ActivitiesState, 'entries' | 'responses'>;
type Wall = Pick<Activity, 'id' | 'kind' | 'setup' | 'question' | 'earlier'>;

/** What somebody does next where people write texts and respond to those of others. Undefined: nothing more. */
export function nextOnWall(state: Screen, activity: Wall, writer: Writer) {
  const { id, kind, setup, question } = activity;
  const rules = kindOf(kind)?.entries;
  if (!rules) return undefined;
  const { me, dice, decks } = writer;
  const wall = [...(state.entries.get(id)?.values() ?? [])];
  const own = wall.filter(({ author }) => author === me);
  const responding = () => respond(state, activity, writer, wall, rules.responses(setup));
  const writes = own.length < Math.min(writer.most, rules.perPerson(setup));
  const text =
    writes && dice.happens(0.5) ? decks.entry(kind, question, `${id} ${roundOf(activity)}`) : undefined;
  if (text === undefined || text.length > rules.letters) return responding();
  return { type: 'activities.WriteEntry', id, round: roundOf(activity), entry: freshId(), text } as const;
}

function respond(
  { responses }: Screen,
  { id }: Pick<Wall, 'id'>,
  { me, dice }: Writer,
  wall: readonly Entry[],
  offered: readonly Response[],
) {
  const said = responses.get(id)?.get(me);
  for (const { id: entry, author, status, text } of dice.shuffled(wall)) {
    if (author === me || status !== 'shown' || said?.has(entry)) continue;
    const response = thinks(offered, opinion(me, text));
    if (response) return { type: 'activities.RespondToEntry', id, entry, response } as const;
  }
  return undefined;
}

/** Nothing is said about what they do not like, where that is all that can be said. */
function thinks(offered: readonly Response[], liked: number): Response | undefined {
  const wish: readonly Response[] =
    liked > 0.55 ? ['agree', 'like', 'vote'] : liked < 0.45 ? ['disagree'] : ['unsure'];
  return wish.find((response) => offered.includes(response));
}
