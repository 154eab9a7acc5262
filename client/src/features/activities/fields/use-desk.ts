import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import { createContext, useContext } from 'react';
import * as z from 'zod/mini';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';

/** A question that another one holds, as the desk of its kind sees it. */
export interface HeldQuestion {
  readonly question: LabelledId;
  readonly kind: string;
  readonly setup: unknown;
}

/** Null where a desk is that of the whole question. */
export const HeldQuestionContext = createContext<HeldQuestion | null>(null);

interface Desk {
  readonly setup: unknown;
  /** As the kind's `desk` made it. */
  readonly held: unknown;
  curate(change: unknown): Promise<Answer>;
}

/** What the team has before it of a question, or of one that stands in another, and the way to change what is shown of it. */
export function useDesk(id: ActivityId): Desk {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const inside = useContext(HeldQuestionContext);
  const send = useSend();
  const curate = (change: unknown) => send({ type: 'activities.Curate', id, change: z.json().parse(change) });
  if (!inside) return { setup: activity?.setup, held: activity?.desk, curate };
  const { question, kind, setup } = inside;
  return {
    setup,
    held: Parts.safeParse(activity?.desk).data?.[question],
    curate: (change) => curate({ question, kind, change }),
  };
}

const Parts = z.record(z.string(), z.unknown());
