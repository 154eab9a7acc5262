import { questionLimit } from '@sayso/shared/features/activities/activities.commands.ts';
import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { type FormEvent, useId, useState } from 'react';
import * as z from 'zod/mini';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { t } from '../activities.messages.ts';
import { InfluenceFields } from '../fields/influence-fields.tsx';
import { activityUiOf } from '../kinds.ts';
import styles from './activity-panel.module.css';

interface EditQuestionProps {
  activity: Activity;
  onClose(): void;
}

/**
 * Other words for a question that people have seen. Words keep every answer; what answers lean on starts a new round, which is said
 * before it happens.
 */
export function EditQuestion({ activity, onClose }: EditQuestionProps) {
  const ui = activityUiOf(activity.kind);
  const formId = useId();
  const send = useSend();
  const [asked, setAsked] = useState({
    question: activity.question,
    setup: activity.setup,
    influence: activity.influence,
  });
  const [refused, setRefused] = useState<{ readonly code: string; readonly sentence: string }>();
  if (!ui) return null;

  const save = async (newRound: boolean): Promise<void> => {
    const setup = z.json().parse(ui.finished(asked.setup));
    const { question, influence } = asked;
    const edit = { type: 'activities.Edit', id: activity.id, question, setup, influence, newRound } as const;
    const told = await send(edit, { ownRefusal: true });
    if (told.ok) onClose();
    else setRefused(told);
  };
  const needsRound = refused?.code === 'activities.needs-new-round';
  const isOfQuestion = refused?.code.startsWith('activities.question-');
  return (
    <Dialog
      open
      size="large"
      title={t('changeWords')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {needsRound && <Button onClick={() => void save(true)}>{t('startRound')}</Button>}
          <Button variant="primary" type="submit" form={formId}>
            {t('saveWords')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.edit}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save(false);
        }}
      >
        {refused && !isOfQuestion && (
          <Notice tone="warn" title={needsRound ? t('newRoundTitle') : t('notSaved')} live="assertive">
            {refused.sentence}
          </Notice>
        )}
        <TextArea
          label={t('question')}
          limit={questionLimit}
          rows={2}
          value={asked.question}
          error={isOfQuestion ? refused?.sentence : undefined}
          onChange={({ target }) => setAsked({ ...asked, question: target.value })}
        />
        <ui.SetupForm setup={asked.setup} onChange={(setup) => setAsked({ ...asked, setup })} />
        <InfluenceFields
          influence={asked.influence}
          onChange={(influence) => setAsked({ ...asked, influence })}
        />
      </form>
    </Dialog>
  );
}
