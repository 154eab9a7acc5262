import { MessageId } from '../../features/chat/chat.model.ts';
import type { ChatCommand } from '../../features/chat/chat.rules.ts';
import { type Probe, proposed } from './probe.ts';

export const chatProbe: Probe<ChatCommand> = {
  makers: {
    'chat.Say': ({ state, people, team }, dice) =>
      proposed(dice.pick(state.chat.open ? [...people, ...team] : team), () => ({
        type: 'chat.Say',
        id: MessageId.parse(dice.id()),
        text: dice.text('chat'),
      })),
    'chat.Hide': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const message = dice.pick([...state.chat.messages.values()].filter(({ hidden }) => !hidden));
        return message && { type: 'chat.Hide', id: message.id };
      }),
    'chat.Restore': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const message = dice.pick([...state.chat.messages.values()].filter(({ hidden }) => hidden));
        return message && { type: 'chat.Restore', id: message.id };
      }),
    'chat.Delete': ({ state, everybody }, dice) => {
      const message = dice.pick(state.chat.messages.values());
      if (!message || dice.chance(0.5)) return undefined;
      return proposed(
        everybody.find(({ author }) => author === message.author),
        () => ({ type: 'chat.Delete', id: message.id }),
      );
    },
    'chat.SetOpen': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => ({ type: 'chat.SetOpen', open: !state.chat.open })),
  },
  words: ({ chat }) => [...chat.messages.values()].map(({ id, text }) => ({ thing: id, texts: [text] })),
  secrets({ chat }, { audience }) {
    const messages = [...chat.messages.values()];
    if (audience === 'facilitators') return [];
    const kept = audience === 'participants' ? messages.filter(({ hidden }) => hidden) : messages;
    return kept.map(({ text }) => text);
  },
};
