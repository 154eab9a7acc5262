import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { t } from './agenda.messages.ts';
import styles from './step-dialog.module.css';
import { emptySection, type StepForm } from './step-form.ts';

interface SectionFieldsProps {
  sections: StepForm['sections'];
  onChange(sections: StepForm['sections']): void;
  error?: string | undefined;
}

/** The names of a board's sections. Fields left empty do not count. */
export function SectionFields({ sections, onChange, error }: SectionFieldsProps) {
  const { list, focusRow, focusRowNext } = useRowFocus();
  const addButton = useRef<HTMLButtonElement>(null);
  const add = (): void => {
    onChange([...sections, emptySection()]);
    focusRowNext(sections.length);
  };
  const remove = (index: number): void => {
    onChange(sections.filter((_, place) => place !== index));
    if (sections.length > 1) focusRowNext(Math.max(0, index - 1));
    else addButton.current?.focus();
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('sections')}</legend>
      <p className={styles.hint}>{t('sectionsHint')}</p>
      <ol ref={list} className={styles.rows}>
        {sections.map(({ id, title }, index) => (
          <li key={id} className={styles.row}>
            <TextField
              label={t('section', { number: index + 1 })}
              hideLabel
              value={title}
              error={index === sections.length - 1 ? error : undefined}
              onChange={({ target }) =>
                onChange(sections.map((one) => (one.id === id ? { ...one, title: target.value } : one)))
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (index < sections.length - 1) focusRow(index + 1);
                else add();
              }}
            />
            <IconButton
              icon={X}
              label={t('removeSection', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <Button
        ref={addButton}
        variant="quiet"
        size="small"
        icon={Plus}
        onClick={add}
        className={styles.addRow}
      >
        {t('addSection')}
      </Button>
    </fieldset>
  );
}
