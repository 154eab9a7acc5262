import {
  mostWordsEach,
  type WordCloudSetup,
} from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { t } from './word-cloud.messages.ts';
import styles from './word-cloud-setup-form.module.css';

/** How many words each person has, and whether they wait for the team. */
export function WordCloudSetupForm({ setup, onChange, error }: SetupFormProps<WordCloudSetup>) {
  return (
    <div className={styles.form}>
      <label className={styles.most}>
        {t('howMany')}
        <select
          value={setup.words}
          onChange={({ target }) => onChange({ ...setup, words: Number(target.value) })}
        >
          {Array.from({ length: mostWordsEach }, (_, at) => at + 1).map((count) => (
            <option key={count} value={count}>
              {t('wordsCount', { count })}
            </option>
          ))}
        </select>
      </label>
      <Switch
        label={t('hold')}
        hint={t('holdHint')}
        checked={setup.hold}
        onCheckedChange={(hold) => onChange({ ...setup, hold })}
      />
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
