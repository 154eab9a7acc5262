import { ThingId } from '../../features/whispers/about.ts';
import { threadsOf, WhisperId } from '../../features/whispers/whispers.model.ts';
import type { WhispersCommand } from '../../features/whispers/whispers.rules.ts';
import { type Probe, proposed } from './probe.ts';

export const whispersProbe: Probe<WhispersCommand> = {
  makers: {
    'whispers.Tell': ({ state, people }, dice) =>
      proposed(dice.pick(people), ({ author }) => {
        const own = dice.chance(0.4) ? dice.pick(threadsOf(state.whispers, author)) : undefined;
        const note = { kind: 'note', id: ThingId.parse(dice.id()), words: dice.text('quote') } as const;
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
    'whispers.MarkSeen': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const thread = dice.pick(state.whispers.threads.values());
        const count = dice.below((thread?.messages.length ?? 0) + 2);
        return thread && { type: 'whispers.MarkSeen', thread: thread.id, count };
      }),
  },
  secrets({ whispers }, { audience, author }) {
    if (audience === 'facilitators') return [];
    const others = [...whispers.threads.values()].filter((thread) => thread.author !== author);
    return others.flatMap(({ id, about, messages }) => [
      id,
      ...(about ? [about.words] : []),
      ...messages.flatMap((one) => [one.id, one.text, ...(one.about ? [one.about.words] : [])]),
    ]);
  },
};
