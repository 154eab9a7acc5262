import {
  type ChoiceSetup,
  mostOptions,
  OptionId,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { CircleAlert, Plus, X } from 'lucide-react';
import { useId } from 'react';
import { freshId } from '../../../../session/fresh-id.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { useRowFocus } from '../../../../ui/use-row-focus.ts';
import type { SetupFormProps } from '../../activity-ui.ts';
import { t } from './choice.messages.ts';
import styles from './choice-setup-form.module.css';

/** The options of a question, and how many of them people may choose. Fields left empty do not count. */
export function ChoiceSetupForm({ setup, onChange, error }: SetupFormProps<ChoiceSetup>) {
  const { options, multiple, maxChoices } = setup;
  const { list, focusRow, focusRowNext } = useRowFocus();
  const id = useId();

  const add = (): void => {
    if (options.length >= mostOptions) return;
    onChange({ ...setup, options: [...options, { id: freshId(OptionId), label: '' }] });
    focusRowNext(options.length);
  };
  const rename = (option: OptionId, label: string): void =>
    onChange({ ...setup, options: options.map((one) => (one.id === option ? { ...one, label } : one)) });
  const remove = (index: number): void => {
    onChange({ ...setup, options: options.filter((_, place) => place !== index) });
    focusRowNext(Math.max(0, index - 1));
  };
  const limitTo = (most: number | undefined): void =>
    onChange({ options, multiple: true, ...(most === undefined ? {} : { maxChoices: most }) });

  return (
    <fieldset className={styles.form} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{t('options')}</legend>
      <ol ref={list} className={styles.options}>
        {options.map((option, index) => (
          <li key={option.id} className={styles.option}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <TextField
              label={t('option', { number: index + 1 })}
              hideLabel
              value={option.label}
              onChange={({ target }) => rename(option.id, target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (index < options.length - 1) focusRow(index + 1);
                else add();
              }}
            />
            {options.length > 2 && (
              <IconButton
                icon={X}
                label={t('removeOption', { number: index + 1 })}
                onClick={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      {error && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <CircleAlert aria-hidden="true" />
          {error}
        </p>
      )}
      {options.length < mostOptions && (
        <Button variant="quiet" size="small" icon={Plus} onClick={add} className={styles.add}>
          {t('addOption')}
        </Button>
      )}
      <Switch
        label={t('many')}
        checked={multiple}
        onCheckedChange={(on) => onChange({ options, multiple: on })}
      />
      {multiple && options.length > 2 && (
        <label className={styles.most}>
          {t('most')}
          <select
            value={maxChoices ?? ''}
            onChange={({ target }) => limitTo(target.value === '' ? undefined : Number(target.value))}
          >
            <option value="">{t('noLimit')}</option>
            {options.slice(2).map(({ id: option }, index) => (
              <option key={option} value={index + 2}>
                {t('upTo', { count: index + 2 })}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
