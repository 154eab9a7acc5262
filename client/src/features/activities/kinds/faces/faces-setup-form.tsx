import { degrees, type FacesSetup } from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { Drawn } from '../../drawings/drawn.tsx';
import { fiveSmiles } from '../../drawings/faces.ts';
import { FieldGroup } from '../../fields/field-group.tsx';
import { PresetButtons } from '../../fields/preset-buttons.tsx';
import { t } from './faces.messages.ts';
import { facesPresets } from './faces-presets.ts';
import styles from './faces-setup-form.module.css';

/** What each of the five faces means. The faces are always the same. */
export function FacesSetupForm({ setup: { words }, onChange, error }: SetupFormProps<FacesSetup>) {
  return (
    <Stack gap="lg">
      <PresetButtons
        legend={t('ready')}
        presets={facesPresets}
        stands={(preset) => preset.words.join('\n') === words.join('\n')}
        onPick={(preset) => onChange({ words: [...preset.words] })}
      />
      <FieldGroup legend={t('faceWords')} error={error}>
        <div className={styles.faces}>
          {degrees.map((degree, at) => (
            <div key={degree} className={styles.face}>
              {fiveSmiles[at] && <Drawn drawing={fiveSmiles[at]} className={styles.drawing} />}
              <TextField
                label={t('face', { number: degree })}
                hideLabel
                className={styles.words}
                value={words[at] ?? ''}
                onChange={({ target }) => onChange({ words: words.with(at, target.value) })}
              />
            </div>
          ))}
        </div>
      </FieldGroup>
    </Stack>
  );
}
