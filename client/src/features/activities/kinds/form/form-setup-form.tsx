import {
  type FormSetup,
  mostOnPage,
  mostPages,
  mostQuestions,
  questionsOf,
} from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { FilePlus2, Plus, X } from 'lucide-react';
import { Button } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { FieldError } from '../../fields/field-error.tsx';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { t } from './form.messages.ts';
import { emptyPage, emptyQuestion, moved, withoutQuestion, withPage, withQuestion } from './form-editing.ts';
import styles from './form-setup-form.module.css';
import { QuestionFields } from './question-fields.tsx';
import { useFocusLater } from './use-focus-later.ts';

interface FormSetupFormProps extends SetupFormProps<FormSetup> {
  known: KnownKinds;
}

/** Pages of questions. Questions without words do not count, and neither do pages without questions. */
export function FormSetupForm({ known, setup, onChange, error }: FormSetupFormProps) {
  const { pages, onePage } = setup;
  const all = questionsOf(setup);
  const { box, focusLater } = useFocusLater();
  return (
    <Stack ref={box} gap="lg">
      <FieldError error={error} />
      <Switch
        label={t('onePage')}
        hint={t('onePageHint')}
        checked={onePage}
        onCheckedChange={(on) => onChange({ ...setup, onePage: on })}
      />
      {pages.map((page, at) => (
        <fieldset key={page.id} className={styles.page} aria-label={t('pages', { number: at + 1 })}>
          <div className={styles.pageHead}>
            <Heading level={4}>{t('pages', { number: at + 1 })}</Heading>
            {pages.length > 1 && (
              <IconButton
                icon={X}
                label={t('removePage', { number: at + 1 })}
                onClick={() => {
                  onChange({ ...setup, pages: pages.filter(({ id }) => id !== page.id) });
                  focusLater('[data-add-page]');
                }}
              />
            )}
          </div>
          <TextField
            label={t('titleField', { number: at + 1 })}
            value={page.title}
            autoComplete="off"
            onChange={({ target }) => onChange(withPage(setup, { ...page, title: target.value }))}
          />
          <ol className={styles.questions}>
            {page.questions.map((question) => {
              const place = all.indexOf(question);
              return (
                <QuestionFields
                  key={question.id}
                  {...{ known, setup, question }}
                  number={place + 1}
                  isFirst={place === 0 && at === 0}
                  isLast={place === all.length - 1 && at === pages.length - 1}
                  refused={error !== undefined}
                  onChange={(changed) => onChange(withQuestion(setup, changed))}
                  onMove={(by) => {
                    onChange(moved(setup, question.id, by));
                    focusLater(`[data-move="${question.id} ${by}"]`);
                  }}
                  onRemove={() => {
                    onChange(withoutQuestion(setup, question.id));
                    focusLater(`[data-add="${page.id}"]`);
                  }}
                />
              );
            })}
          </ol>
          <Button
            variant="quiet"
            size="small"
            icon={Plus}
            data-add={page.id}
            aria-disabled={page.questions.length >= mostOnPage || all.length >= mostQuestions || undefined}
            className={styles.add}
            onClick={() => {
              if (page.questions.length >= mostOnPage || all.length >= mostQuestions) return;
              const added = emptyQuestion(known);
              onChange(withPage(setup, { ...page, questions: [...page.questions, added] }));
            }}
          >
            {t('addQuestion', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="quiet"
        size="small"
        icon={FilePlus2}
        data-add-page
        aria-disabled={pages.length >= mostPages || all.length >= mostQuestions || undefined}
        className={styles.add}
        onClick={() => {
          if (pages.length >= mostPages || all.length >= mostQuestions) return;
          onChange({ ...setup, pages: [...pages, emptyPage(known)] });
        }}
      >
        {t('addPage')}
      </Button>
    </Stack>
  );
}
