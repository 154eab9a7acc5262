import { WhisperId } from '../../features/whispers/whispers.model.ts';
import type { WhispersCommand } from '../../features/whispers/whispers.rules.ts';
import { type Probe, proposed } from './probe.ts';

export const whispersProbe: Probe<WhispersCommand> = {
  makers: {
    'whispers.Tell': ({ people }, dice) =>
      proposed(dice.pick(people), () => ({
        type: 'whispers.Tell',
        id: WhisperId.parse(dice.id()),
        text: dice.text('whisper'),
      })),
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
    return others.flatMap(({ id, messages }) => [id, ...messages.flatMap((one) => [one.id, one.text])]);
  },
};
