import { Check } from 'lucide-react';
import { useId } from 'react';
import { SegmentedControl } from './segmented-control.tsx';
import { setLook, shownTheme, type ThemeChoice, themes } from './theme.ts';
import styles from './theme-picker.module.css';
import { useUiText } from './ui-text.ts';
import { useLook } from './use-look.ts';

const choices: readonly ThemeChoice[] = ['auto', ...themes];

/** Colours and text size, for this device only. */
export function ThemePicker() {
  const look = useLook();
  const name = useId();
  const text = useUiText();
  const names = {
    auto: text.themeAuto,
    light: text.themeLight,
    dark: text.themeDark,
    contrast: text.themeContrast,
    calm: text.themeCalm,
  };

  return (
    <div className={styles.picker}>
      <fieldset>
        <legend className={styles.label}>{text.theme}</legend>
        <div className={styles.themes}>
          {choices.map((choice) => (
            <label key={choice} className={styles.theme}>
              <input
                type="radio"
                className={styles.control}
                name={name}
                value={choice}
                checked={look.theme === choice}
                onChange={() => setLook({ theme: choice })}
              />
              <span className={styles.sample} data-theme={shownTheme(choice)} aria-hidden="true">
                Aa
                <i />
                <i />
              </span>
              <span className={styles.name}>
                {names[choice]}
                {look.theme === choice && <Check aria-hidden="true" />}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <SegmentedControl
        label={text.textSize}
        value={look.textSize}
        onValueChange={(textSize) => setLook({ textSize })}
        options={[
          { value: '100', label: text.textNormal },
          { value: '125', label: text.textBig },
          { value: '150', label: text.textBiggest },
        ]}
      />
    </div>
  );
}
