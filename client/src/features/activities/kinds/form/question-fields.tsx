import {
  type FormQuestion,
  type FormSetup,
  questionLimit,
} from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { NestedSetupForm } from '../../fields/nested-question.tsx';
import { t } from './form.messages.ts';
import { conditionOf, conditionsFor } from './form-editing.ts';
import styles from './form-setup-form.module.css';

interface QuestionFieldsProps {
  known: KnownKinds;
  setup: FormSetup;
  question: FormQuestion;
  /** Counted through all pages, from 1 on. */
  number: number;
  isFirst: boolean;
  isLast: boolean;
  /** Something was refused: then each question says what is wrong with it. */
  refused: boolean;
  onChange(question: FormQuestion): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One question of a form: its words, its kind with that kind's own fields, and who is asked. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { known, setup, question, number, isFirst, isLast, refused, onChange, onMove, onRemove } = props;
  const { id, kind, question: asked, required } = question;
  const [startsOpen] = useState(asked === '');
  const conditions = conditionsFor(setup, id);
  const condition = conditionOf(question);

  const wait = (value: string): void => {
    const { showIf: _, ...rest } = question;
    const met = conditions.find((one) => one.value === value);
    onChange(met ? { ...rest, showIf: met.showIf } : rest);
  };

  return (
    <li className={styles.question}>
      <Disclosure
        open={startsOpen}
        className={styles.disclosure}
        summary={
          asked.trim() === ''
            ? t('questionEmpty', { number })
            : t('questionSummary', { number, question: asked })
        }
      >
        <Stack>
          <TextArea
            label={t('questionField', { number })}
            limit={questionLimit}
            rows={2}
            value={asked}
            onChange={({ target }) => onChange({ ...question, question: target.value })}
          />
          <SelectField
            label={t('kindField', { number })}
            options={known.offered.map(({ key, label }) => ({ value: key, label }))}
            value={kind}
            onValueChange={(key) =>
              key !== kind && onChange({ ...question, kind: key, setup: known.uiOf(key)?.newSetup() ?? null })
            }
          />
          <NestedSetupForm
            known={known}
            kind={kind}
            setup={question.setup}
            error={refused ? refusalOf(known, question) : undefined}
            onChange={(own) => onChange({ ...question, setup: own })}
          />
          {conditions.length > 0 && (
            <SelectField
              label={t('showIf', { number })}
              options={[
                { value: '', label: t('always') },
                ...conditions.map(({ value, number: of, label }) => ({
                  value,
                  label: t('onlyIf', { slice: label, number: of }),
                })),
              ]}
              value={conditions.some(({ value }) => value === condition) ? condition : ''}
              onValueChange={wait}
            />
          )}
          <Switch
            label={t('required')}
            hint={t('requiredHint')}
            checked={required}
            onCheckedChange={(on) => onChange({ ...question, required: on })}
          />
        </Stack>
      </Disclosure>
      <div className={styles.tools}>
        <IconButton
          icon={ArrowUp}
          label={t('up', { number })}
          data-move={`${id} -1`}
          aria-disabled={isFirst || undefined}
          onClick={() => !isFirst && onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('down', { number })}
          data-move={`${id} 1`}
          aria-disabled={isLast || undefined}
          onClick={() => !isLast && onMove(1)}
        />
        <IconButton icon={X} label={t('removeQuestion', { number })} onClick={onRemove} />
      </div>
    </li>
  );
}

/** What the kind of a question says about it, in plain words. */
function refusalOf(known: KnownKinds, { kind, setup }: FormQuestion): string | undefined {
  const rules = kindOf(kind);
  const issues = rules?.setup.safeParse(known.uiOf(kind)?.finished(setup)).error?.issues ?? [];
  return issues.flatMap(({ message }) => rules?.refusals[message] ?? [])[0];
}
