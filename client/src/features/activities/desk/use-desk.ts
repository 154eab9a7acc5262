import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { createContext, useContext } from 'react';
import * as z from 'zod/mini';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';

/** A question that another one holds, as the desk of its kind sees it. */
export interface HeldQuestion {
  readonly question: LabelledId;
  readonly kind: string;
  readonly setup: unknown;
}

/** Null where a desk is that of the whole question. */
export const HeldQuestionContext = createContext<HeldQuestion | null>(null);

interface Desk<Change> {
  readonly setup: unknown;
  /** As the kind's `desk` made it. */
  readonly held: unknown;
  /** `said`: what to say aloud when it is done. */
  curate(change: Change, said: string): Promise<void>;
}

/** What the team has before it of a question, or of one that stands in another, and the way to change what is shown of it. */
export function useDesk<Change>(id: ActivityId): Desk<Change> {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const inside = useContext(HeldQuestionContext);
  const send = useSend();
  const curate = async (change: unknown, said: string): Promise<void> => {
    const answer = await send({ type: 'activities.Curate', id, change: z.json().parse(change) });
    if (answer.ok) announce(said);
  };
  if (!inside) return { setup: activity?.setup, held: activity?.desk, curate };
  const { question, kind, setup } = inside;
  return {
    setup,
    held: Parts.safeParse(activity?.desk).data?.[question],
    curate: (change, said) => curate({ question, kind, change }, said),
  };
}

const Parts = z.record(z.string(), z.unknown());
