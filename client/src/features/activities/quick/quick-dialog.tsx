import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { ArrowLeft, MessageCircleQuestionMark } from 'lucide-react';
import { useId, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OwnQuestion } from './own-question.tsx';
import { t } from './quick.messages.ts';
import styles from './quick.module.css';
import { QuickGrid } from './quick-grid.tsx';
import type { QuickQuestion } from './quick-questions.ts';
import { type AskedNow, type Told, useAsk } from './use-ask.ts';
import { WordsFirst } from './words-first.tsx';

interface QuickDialogProps {
  open: boolean;
  onClose(): void;
  onAsked(id: ActivityId): void;
}

export function QuickDialog(props: QuickDialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

/** All quick questions, or the words of one of them. */
function OpenDialog({ onClose, onAsked }: QuickDialogProps) {
  const [words, setWords] = useState<QuickQuestion | 'own'>();
  /** Whose words were looked at last. */
  const [from, setFrom] = useState<string>();
  const [refused, setRefused] = useState<Exclude<Told, { id: ActivityId }>>();
  const formId = useId();
  const ask = useAsk();
  const send = useSend();
  const inFront = useRoom(({ activities: { activities, spotlight } }) => {
    const activity = spotlight === null ? undefined : activities.get(spotlight);
    return activity?.stage === 'open' ? activity.question : undefined;
  });

  const askNow = async (asked: AskedNow): Promise<boolean> => {
    const told = await ask(asked);
    if ('id' in told) onAsked(told.id);
    else setRefused(told);
    return 'id' in told;
  };
  const stop = (id: ActivityId): void => {
    void send({ type: 'activities.Close', id });
    announce(t('stopped'));
    onClose();
  };
  const change = (next: QuickQuestion | 'own'): void => {
    setRefused(undefined);
    setFrom(next === 'own' ? next : next.key);
    setWords(next);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      icon={MessageCircleQuestionMark}
      title={words === undefined ? t('quick') : words === 'own' ? t('ownTitle') : words.label}
      actions={
        words && (
          <>
            <Button icon={ArrowLeft} onClick={() => setWords(undefined)}>
              {t('allQuestions')}
            </Button>
            <Button variant="primary" type="submit" form={formId}>
              {t('ask')}
            </Button>
          </>
        )
      }
    >
      {inFront !== undefined && <Notice>{t('takesPlace', { question: inFront })}</Notice>}
      {words === undefined && (
        <>
          <p className={styles.hint}>{t('hint')}</p>
          <QuickGrid
            from={from}
            onAsk={({ kind, question, setup }) => void askNow({ kind, question, setup: setup() })}
            onStop={stop}
            onChange={change}
          />
          {refused && <Refusal {...refused} />}
        </>
      )}
      {words === 'own' && <OwnQuestion {...{ formId, refused }} onAsk={askNow} />}
      {words !== undefined && words !== 'own' && (
        <WordsFirst {...{ formId, refused }} one={words} onAsk={askNow} />
      )}
    </Dialog>
  );
}

const Refusal = ({ sentence }: { sentence: string }) => (
  <Notice tone="warn" title={t('notAsked')} live="assertive">
    {sentence}
  </Notice>
);
