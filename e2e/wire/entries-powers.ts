import type { EntriesCommand } from '@sayso/shared/features/activities/entries/entries.commands.ts';
import { type Bot, freshId } from '../bots/bot.ts';
import type { Ground } from './ground.ts';
import { inside, isInside, type Power, participant, team } from './power.ts';

const ownCard = (ground: Ground, by: Bot) => ground.card(isInside(by) ? by : ground.lead);

/** What may be done with texts that people write to a question. */
export const entriesPowers: Readonly<Record<EntriesCommand['type'], Power>> = {
  'activities.WriteEntry': {
    may: inside,
    make: async (ground) => ({ id: await ground.wall(), entry: freshId(), text: 'A card' }),
  },
  'activities.RewordEntry': {
    may: inside,
    make: async (ground, by) => ({ ...(await ownCard(ground, by)), text: 'Other words' }),
  },
  'activities.DeleteEntry': { may: inside, make: ownCard },
  'activities.ShowEntry': { may: team, make: (ground) => ground.card(ground.member) },
  'activities.HideEntry': { may: team, make: (ground) => ground.card(ground.member) },
  'activities.MarkEntry': {
    may: team,
    make: async (ground) => ({ ...(await ground.askedByRoom()), mark: 'pinned' }),
  },
  'activities.GroupEntry': { may: team, make: async (ground) => ({ ...(await ground.card()), group: null }) },
  'activities.MakeEntryGroup': {
    may: team,
    make: async (ground) => ({ id: await ground.wall(), group: freshId(), title: 'A theme' }),
  },
  'activities.RenameEntryGroup': {
    may: team,
    make: async (ground) => ({ ...(await ground.cardGroup()), title: 'Another' }),
  },
  'activities.DissolveEntryGroup': { may: team, make: (ground) => ground.cardGroup() },
  'activities.RespondToEntry': {
    may: participant,
    make: async (ground) => ({ ...(await ground.card()), response: 'like' }),
  },
};
