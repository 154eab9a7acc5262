import { type BoardBackground, boardBackgrounds } from '@sayso/shared/features/board/boards/boards.model.ts';
import { useEffect, useId, useRef } from 'react';
import { paintBackground } from '../canvas/ground/backgrounds.ts';
import { onThemeChange, readColours } from '../canvas/scene-colours.ts';
import { t } from './settings.messages.ts';
import styles from './settings.module.css';

interface BackgroundPickerProps {
  value: BoardBackground;
  onValueChange: (background: BoardBackground) => void;
}

/** What lies below everything, each with a small picture and its name. */
export function BackgroundPicker({ value, onValueChange }: BackgroundPickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{t('background')}</legend>
      <div className={styles.backgrounds}>
        {boardBackgrounds.map((background) => (
          <label key={background} className={styles.background}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={background}
              checked={background === value}
              onChange={() => onValueChange(background)}
            />
            <Preview background={background} />
            {t(`background-${background}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** CSS pixels; drawn twice as large for sharp screens. Ten units of the board to a pixel. */
const [width, height, units] = [96, 64, 10];

function Preview({ background }: { background: BoardBackground }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = () => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      const area = { minX: 0, minY: 0, maxX: width * units, maxY: height * units };
      const inner = { minX: 60, minY: 60, maxX: area.maxX - 60, maxY: area.maxY - 60 };
      context.reset();
      context.scale(2 / units, 2 / units);
      paintBackground(context, background, inner, area, readColours(element), 1 / units);
    };
    paint();
    return onThemeChange(paint);
  }, [background]);
  return <canvas ref={canvas} className={styles.preview} width={width * 2} height={height * 2} />;
}
