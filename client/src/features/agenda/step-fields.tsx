import { questionLimit } from '@sayso/shared/features/activities/activities.commands.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { instructionLimit } from '@sayso/shared/features/agenda/agenda.commands.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from './agenda.messages.ts';
import { type InfluenceSlot, QuestionSettings } from './question-settings.tsx';
import { SectionFields } from './section-fields.tsx';
import type { Refused } from './send-all.ts';
import type { QuestionKind, StepForm } from './step-form.ts';
import { isAt } from './where-refused.ts';

interface StepFieldsProps {
  form: StepForm;
  kinds: readonly QuestionKind[];
  InfluenceFields: InfluenceSlot;
  refused: Refused | undefined;
  onChange(form: StepForm): void;
}

/** The words of a step, and what it shows. */
export function StepFields({ form, kinds, InfluenceFields, refused, onChange }: StepFieldsProps) {
  const kind = kinds.find(({ key }) => key === form.kind);
  const place = refused && isAt(refused);
  const errorAt = (field: typeof place): string | undefined =>
    place === field ? refused?.sentence : undefined;
  return (
    <>
      <TextField
        label={t('title')}
        hint={t('titleHint')}
        error={errorAt('title')}
        value={form.title}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...form, title: target.value })}
      />
      <TextArea
        label={t('stepText')}
        hint={t('stepTextHint')}
        error={errorAt('instruction')}
        limit={instructionLimit}
        rows={2}
        value={form.instruction}
        onChange={({ target }) => onChange({ ...form, instruction: target.value })}
      />
      {form.kind === 'board' && (
        <SectionFields
          sections={form.sections}
          error={errorAt('sections')}
          onChange={(sections) => onChange({ ...form, sections })}
        />
      )}
      {kind && (
        <>
          <TextArea
            label={t('question')}
            error={errorAt('question')}
            limit={questionLimit}
            rows={2}
            value={form.question}
            onChange={({ target }) => onChange({ ...form, question: target.value })}
          />
          <kind.SetupForm
            setup={form.setups[kind.key]}
            error={errorAt('setup')}
            onChange={(setup) => onChange({ ...form, setups: { ...form.setups, [kind.key]: setup } })}
          />
          <QuestionSettings
            settings={form}
            error={errorAt('influence')}
            canBeSecret={!kindOf(kind.key)?.entries}
            InfluenceFields={InfluenceFields}
            onChange={({ influence, showLive, secret, think }) =>
              onChange({ ...form, influence, showLive, secret, think })
            }
          />
        </>
      )}
    </>
  );
}
