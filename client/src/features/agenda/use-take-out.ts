import type { Item } from '@sayso/shared/features/agenda/agenda.model.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import * as z from 'zod/mini';
import { useRoomConnection } from '../../session/room-context.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { t } from './agenda.messages.ts';
import { draftShownBy } from './step-form.ts';

/** Takes a step out of the agenda, and offers to put it back. What people wrote in it is not touched. */
export function useTakeOut(): (item: Item) => void {
  const { store, send } = useRoomConnection();
  return (item) => {
    const { room } = store.getState();
    const { id, title, instruction, shows } = item;
    const place = room.agenda.order.indexOf(id);
    const after = room.agenda.order[place - 1] ?? null;
    const draft = draftShownBy(shows, room);
    const back: RoomCommand = { type: 'agenda.AddItem', id, title, instruction, shows, after };
    void send({ type: 'agenda.RemoveItem', id });
    if (draft) void send({ type: 'activities.Discard', id: draft.id });
    const putBack = (): void => {
      if (draft) {
        const { kind, question, influence, showLive, secret, think } = draft;
        const setup = z.json().parse(draft.setup);
        const settings = { influence, showLive, secret, think };
        void send({ type: 'activities.Draft', id: draft.id, kind, question, setup, ...settings });
      }
      const gone = after !== null && !store.getState().room.agenda.items.has(after);
      void send(gone ? { ...back, after: null } : back);
    };
    showToast({ text: t('takenOut', { title }), action: { label: t('undo'), onPress: putBack } });
  };
}
