import { type Activity, RelayId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import { Send, SkipForward, Undo2 } from 'lucide-react';
import { useState } from 'react';
import * as z from 'zod/mini';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { t } from '../activities.messages.ts';
import { activityUiOf } from '../kinds.ts';
import styles from './activity-panel.module.css';

interface RelayAnswerProps {
  activity: Activity;
  onClose(): void;
}

/** Types in what somebody without a device says. Each is counted once and marked; the last one can be taken back. */
export function RelayAnswer({ activity, onClose }: RelayAnswerProps) {
  const { id, question, setup, kind } = activity;
  const ui = activityUiOf(kind);
  const send = useSend();
  const [turn, setTurn] = useState(() => freshId(RelayId));
  const [chosen, setChosen] = useState<unknown>(null);
  const [error, setError] = useState<string>();
  const last = useRoom(({ activities }) => [...(activities.relayed.get(id)?.keys() ?? [])].at(-1));
  const count = useRoom(({ activities }) => activities.relayed.get(id)?.size ?? 0);
  if (!ui) return null;

  const told = (answer: Answer): void => {
    setError(answer.ok ? undefined : answer.sentence);
    if (!answer.ok) return;
    setChosen(null);
    setTurn(freshId(RelayId));
  };
  const relay = async (answer: unknown): Promise<void> => {
    const given = answer === null ? null : z.json().parse(answer);
    told(await send({ type: 'activities.Relay', id, relay: turn, answer: given }, { ownRefusal: true }));
  };
  return (
    <Dialog
      open
      size="large"
      title={t('relay')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('done')}</Button>}
    >
      <div className={styles.edit}>
        <p className={styles.hint}>{t('relayHint')}</p>
        <ui.Ballot
          key={turn}
          {...{ id, question, setup, chosen, error }}
          onChoose={(answer) => {
            setError(undefined);
            setChosen(answer);
          }}
          closed={false}
          seed={turn}
        />
        <div className={styles.ways}>
          <Button
            icon={Send}
            onClick={() => (chosen === null ? setError(t('chooseFirst')) : void relay(chosen))}
          >
            {t('countAnswer')}
          </Button>
          <Button icon={SkipForward} onClick={() => void relay(null)}>
            {t('countPass')}
          </Button>
        </div>
        <p className={styles.hint} role="status">
          {count > 0 && t('typedHere', { count })}
        </p>
        {last !== undefined && (
          <Button
            size="small"
            variant="quiet"
            icon={Undo2}
            onClick={() => void send({ type: 'activities.TakeBackRelay', id, relay: last })}
          >
            {t('takeBackRelay')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
