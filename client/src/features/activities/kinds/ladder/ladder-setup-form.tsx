import { rungsOf } from '@sayso/shared/features/activities/kinds/ladder/ladder.rungs.ts';
import type { LadderSetup } from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import { useId } from 'react';
import { Stack } from '../../../../ui/stack.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './ladder.messages.ts';
import styles from './ladder-setup-form.module.css';

const ladders = [
  { value: 5, label: t('five'), hint: t('fiveMeans') },
  { value: 8, label: t('eight'), hint: t('eightMeans') },
] as const;

/** Which ladder, and where the host thinks we stand on it. */
export function LadderSetupForm({
  setup: { rungs, declared },
  onChange,
  error,
}: SetupFormProps<LadderSetup>) {
  const id = useId();
  return (
    <Stack gap="lg">
      <OneOf
        legend={t('which')}
        error={error}
        options={ladders}
        chosen={rungs}
        onChoose={(picked) => onChange({ rungs: picked, declared: null })}
      />
      <div className={styles.declared}>
        <label htmlFor={id}>{t('declared')}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {t('declaredHint')}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={declared ?? ''}
          onChange={({ target }) =>
            onChange({ rungs, declared: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{t('notSaid')}</option>
          {rungsOf[rungs]
            .map((rung, at) => (
              <option key={rung} value={at + 1}>
                {t('rung', { number: at + 1, name: t(rung) })}
              </option>
            ))
            .reverse()}
        </select>
      </div>
    </Stack>
  );
}
