import { type Activity, type Ballot, roundOf } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { Answer as ServersWord } from '@sayso/shared/protocol.ts';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useDraft } from '../../../session/use-draft.ts';
import { useSend } from '../../../session/use-send.ts';
import { t } from '../activities.messages.ts';

export interface Choosing {
  /** What stands chosen on the screen: what was sent, until something else is tapped. */
  readonly chosen: unknown;
  /** Something is chosen that was not sent. */
  readonly unsent: boolean;
  /** What stands chosen says all that was asked. */
  readonly whole: boolean;
  /** Sent, and the server has not said yes so far. */
  readonly pending: boolean;
  readonly error: string | undefined;
  choose(answer: unknown): void;
  answer(): void;
  /** Keeps a part of an answer safe on the server while the person goes on. */
  keepPart(answer: unknown): void;
  pass(): void;
  withdraw(): void;
}

/** Choosing and sending one's own ballot. What is chosen stays on this device until it is sent. */
export function useChoosing(activity: Activity, sent: Ballot | undefined): Choosing {
  const { id, kind: key, setup } = activity;
  const round = roundOf(activity);
  const kind = kindOf(key);
  const draft = useDraft(`ballot:${id}:${round}`);
  const send = useSend();
  const [error, setError] = useState<string>();
  const [underWay, setUnderWay] = useState(0);
  const sentAnswer = sent && 'answer' in sent ? sent.answer : null;
  const unsent = draft.text !== '';
  const chosen = unsent ? keptAnswer(key, draft.text) : sentAnswer;

  const cast = async (sending: Promise<ServersWord>): Promise<void> => {
    setUnderWay((before) => before + 1);
    const told = await sending;
    setUnderWay((before) => before - 1);
    setError(told.ok ? undefined : told.sentence);
  };
  const answering = (given: unknown) =>
    ({ type: 'activities.Answer', id, round, answer: z.json().parse(given) }) as const;

  return {
    chosen,
    unsent,
    whole: chosen !== null && (kind?.isWhole?.(setup, chosen) ?? true),
    pending: underWay > 0,
    error,
    choose(answer) {
      setError(undefined);
      const same = JSON.stringify(answer) === JSON.stringify(sentAnswer);
      if (same) draft.clear();
      else draft.setText(JSON.stringify(answer));
    },
    answer() {
      if (chosen === null) return setError(t('chooseFirst'));
      void cast(draft.submit(answering(chosen), { ownRefusal: true }));
    },
    keepPart(answer) {
      // Secret answers go into the box once, when they are whole.
      if (activity.secret || kind?.check(setup, answer) !== undefined) return;
      void cast(send(answering(answer), { ownRefusal: true }));
    },
    pass() {
      void cast(draft.submit({ type: 'activities.Pass', id, round }, { ownRefusal: true }));
    },
    withdraw() {
      if (!unsent && sentAnswer !== null) draft.setText(JSON.stringify(sentAnswer));
      void cast(send({ type: 'activities.Withdraw', id }, { ownRefusal: true }));
    },
  };
}

/** Null when nothing is chosen, or when what was kept does not fit this kind any more. */
function keptAnswer(kind: string, text: string): unknown {
  try {
    const answer = kindOf(kind)?.answer.safeParse(JSON.parse(text));
    return answer?.success ? answer.data : null;
  } catch {
    return null;
  }
}
