import type { Item, ItemId } from '@sayso/shared/features/agenda/agenda.model.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useRoomConnection } from '../../session/room-context.ts';
import { useDraft } from '../../session/use-draft.ts';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { t } from './agenda.messages.ts';
import { KindChoice } from './kind-choice.tsx';
import type { InfluenceSlot } from './question-settings.tsx';
import { filledIn } from './ready/filled-in.ts';
import { ReadyQuestions } from './ready/ready-questions.tsx';
import { type Refused, sendAll } from './send-all.ts';
import { addingStep, changingStep } from './step-commands.ts';
import styles from './step-dialog.module.css';
import { StepFields } from './step-fields.tsx';
import { emptyForm, formOf, isBegun, keptForm, type QuestionKind, type StepForm } from './step-form.ts';
import { isAt } from './where-refused.ts';

interface StepDialogProps {
  open: boolean;
  onClose(): void;
  kinds: readonly QuestionKind[];
  InfluenceFields: InfluenceSlot;
  /** The step to edit; a new one without. */
  item?: Item | undefined;
}

/** Adds a step to the agenda, or changes one. */
export function StepDialog({ open, onClose, kinds, InfluenceFields, item }: StepDialogProps) {
  const formId = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="large"
      title={item ? t('editTitle') : t('addTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {item ? t('save') : t('add')}
          </Button>
        </>
      }
    >
      {item ? (
        <EditStep key={item.id} {...{ formId, kinds, InfluenceFields, item, onClose }} />
      ) : (
        <AddStep {...{ formId, kinds, InfluenceFields, onClose }} />
      )}
    </Dialog>
  );
}

type Parts = Pick<StepDialogProps, 'kinds' | 'InfluenceFields' | 'onClose'> & { formId: string };

/** What is typed stays on this device until it is added, also when the dialog is closed. */
function AddStep({ formId, kinds, InfluenceFields, onClose }: Parts) {
  const draft = useDraft('add-activity');
  const [form, setForm] = useState(() => keptForm(draft.text, kinds) ?? emptyForm(kinds));
  const [choosing, setChoosing] = useState(() => !isBegun(form));
  /** How many ready questions were taken: with each, the fields begin anew. */
  const [taken, setTaken] = useState(0);
  const current = useRoom(({ agenda }) => agenda.current);
  const atLast = useRoom(({ agenda }) => agenda.order.at(-1) === agenda.current);
  const after: ItemId | undefined = form.place === 'after' && current !== null ? current : undefined;

  const change = (next: StepForm): void => {
    setForm(next);
    draft.setText(JSON.stringify(next));
  };
  return (
    <SentForm
      id={formId}
      commands={() => addingStep(form, kinds, after)}
      onDone={() => {
        draft.clear();
        onClose();
      }}
    >
      {(refused) => (
        <>
          <ReadyQuestions
            kinds={kinds}
            onTake={(ready) => {
              change(filledIn(form, ready));
              setChoosing(false);
              setTaken(taken + 1);
            }}
          />
          <KindChoice
            kinds={kinds}
            value={form.kind}
            onChange={(kind) => change({ ...form, kind })}
            open={choosing}
            onOpenChange={setChoosing}
          />
          <StepFields key={taken} {...{ form, kinds, InfluenceFields, refused }} onChange={change} />
          {current !== null && !atLast && (
            <SegmentedControl
              label={t('where')}
              value={form.place}
              onValueChange={(place) => change({ ...form, place })}
              options={[
                { value: 'end', label: t('atEnd') },
                { value: 'after', label: t('afterThis') },
              ]}
            />
          )}
        </>
      )}
    </SentForm>
  );
}

function EditStep({ formId, kinds, InfluenceFields, item, onClose }: Parts & { item: Item }) {
  const { store } = useRoomConnection();
  const [form, setForm] = useState(() => formOf(item, store.getState().room, kinds));
  return (
    <SentForm
      id={formId}
      commands={() => changingStep(item, form, kinds, store.getState().room)}
      onDone={onClose}
    >
      {(refused) => <StepFields {...{ form, kinds, InfluenceFields, refused }} onChange={setForm} />}
    </SentForm>
  );
}

interface SentFormProps {
  id: string;
  commands(): readonly RoomCommand[];
  onDone(): void;
  children(refused: Refused | undefined): React.ReactNode;
}

/** Sends what the form says; a refusal goes to its field, and the focus with it. */
function SentForm({ id, commands, onDone, children }: SentFormProps) {
  const send = useSend();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<Refused>();

  const submit = async (): Promise<void> => {
    const refusal = await sendAll(send, commands());
    setRefused(refusal);
    if (!refusal) return onDone();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      id={id}
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children(refused)}
      {refused && isAt(refused) === 'form' && (
        <Notice tone="warn" title={t('notAdded')} live="assertive">
          {refused.sentence}
        </Notice>
      )}
    </form>
  );
}
