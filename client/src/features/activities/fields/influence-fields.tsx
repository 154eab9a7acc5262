import { influenceLimit } from '@sayso/shared/features/activities/activities.commands.ts';
import type { Influence } from '@sayso/shared/features/activities/activities.model.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from '../activities.messages.ts';
import styles from './influence-fields.module.css';

interface InfluenceFieldsProps {
  influence: Influence | null;
  onChange(influence: Influence): void;
  error?: string | undefined;
}

const nothing: Influence = { canChange: '', fixed: '', decides: '' };

/** Honest power: what people read above the question before they answer. All of it may stay empty. */
export function InfluenceFields({ influence, onChange, error }: InfluenceFieldsProps) {
  const said = influence ?? nothing;
  const part = (name: keyof Influence, label: string, hint: string) => (
    <TextField
      label={label}
      hint={hint}
      maxLength={influenceLimit}
      value={said[name]}
      onChange={({ target }) => onChange({ ...said, [name]: target.value })}
    />
  );
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('influence')}</legend>
      <p className={styles.hint}>{t('influenceHint')}</p>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      {part('canChange', t('youCanChange'), t('canChangeHint'))}
      {part('fixed', t('isFixed'), t('fixedHint'))}
      {part('decides', t('whoDecides'), t('decidesHint'))}
    </fieldset>
  );
}
