import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import * as z from 'zod/mini';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { showToast } from '../../../ui/toast-queue.ts';

export interface AskedNow {
  readonly kind: string;
  readonly question: string;
  readonly setup: unknown;
}

export type Told = { readonly id: ActivityId } | { readonly code: string; readonly sentence: string };

/**
 * Makes a question and puts it on every screen. Answers its id, or what this screen itself can see is wrong with it: then nothing is
 * asked. What only the server refuses is said as a toast. A question that stood there before is closed, unless it is the step.
 */
export function useAsk(): (asked: AskedNow) => Promise<Told> {
  const { store, send } = useRoomConnection();
  return async ({ kind, question, setup }) => {
    const { agenda, activities } = store.getState().room;
    const before = activities.spotlight;
    const id = freshId(ActivityId);
    const draft = { type: 'activities.Draft', id, kind, question, setup: z.json().parse(setup) } as const;
    const answered = send(draft, { ownRefusal: true });
    const atOnce = await Promise.race([answered, nextTurn()]);
    if (atOnce && !atOnce.ok) return atOnce;
    if (!atOnce) void answered.then(showRefusal);
    void send({ type: 'activities.Ask', id });
    const { spotlight, activities: known } = store.getState().room.activities;
    const step = agenda.current === null ? undefined : agenda.items.get(agenda.current)?.shows;
    const isStep = step?.what === 'activity' && step.id === before;
    if (before !== null && spotlight === id && !isStep && known.get(before)?.stage === 'open') {
      void send({ type: 'activities.Close', id: before });
    }
    return { id };
  };
}

const nextTurn = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, 0, undefined));

function showRefusal(answer: Answer): void {
  if (!answer.ok) showToast({ text: answer.sentence, tone: 'warn' });
}
