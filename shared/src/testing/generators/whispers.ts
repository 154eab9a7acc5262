import { ThingId } from '../../features/whispers/about.ts';
import { type Thread, threadsOf, WhisperId } from '../../features/whispers/whispers.model.ts';
import type { WhispersCommand } from '../../features/whispers/whispers.rules.ts';
import { type Probe, proposed } from './probe.ts';

export const whispersProbe: Probe<WhispersCommand> = {
  makers: {
    'whispers.Tell': ({ state, people }, dice) =>
      proposed(dice.pick(people), ({ author }) => {
        const own = dice.chance(0.4) ? dice.pick(threadsOf(state.whispers, author)) : undefined;
        const item = dice.chance(0.7) ? dice.pick(state.board.items.keys()) : undefined;
        const thing = ThingId.parse(item ?? dice.id());
        const note = { kind: 'note', id: thing, words: dice.text('quote') } as const;
        return {
          type: 'whispers.Tell',
          id: WhisperId.parse(dice.id()),
          text: dice.text('whisper'),
          ...(dice.chance(0.3) && { about: note }),
          ...(own && { thread: own.id }),
        };
      }),
    'whispers.Reply': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const thread = dice.pick(state.whispers.threads.keys());
        const id = WhisperId.parse(dice.id());
        return thread && { type: 'whispers.Reply', thread, id, text: dice.text('reply') };
      }),
    'whispers.WriteToWriter': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const item = dice.pick([...state.board.items.values()].filter(({ by }) => !by.staff));
        const said = { id: WhisperId.parse(dice.id()), text: dice.text('asking') };
        return item && { type: 'whispers.WriteToWriter', note: ThingId.parse(item.id), ...said };
      }),
    'whispers.MarkSeen': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const thread = dice.pick(state.whispers.threads.values());
        const count = dice.below((thread?.messages.length ?? 0) + 2);
        return thread && { type: 'whispers.MarkSeen', thread: thread.id, count };
      }),
  },
  words: ({ whispers }) =>
    [...whispers.threads.values()].map((thread) => ({ thing: thread.id, texts: quotedIn(thread) })),
  reads: ({ whispers }, { audience, author }) =>
    [...whispers.threads.values()]
      .filter((thread) => audience === 'facilitators' || thread.author === author)
      .flatMap(quotedIn),
  secrets({ whispers }, { audience, author }) {
    if (audience === 'facilitators') return [];
    const others = [...whispers.threads.values()].filter((thread) => thread.author !== author);
    return others.flatMap(({ id, messages }) => [id, ...messages.flatMap((one) => [one.id, one.text])]);
  },
};

/** Copies of words that stand on the board, or stood there. They stay with the message. */
const quotedIn = ({ about, messages }: Thread): readonly string[] =>
  [about, ...messages.map((one) => one.about)].flatMap((quote) => quote?.words ?? []);
