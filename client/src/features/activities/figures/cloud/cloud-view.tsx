import { useMemo } from 'react';
import { AndMore } from '../and-more.tsx';
import type { Cloud } from '../figure.ts';
import { useWideBox } from '../use-wide-box.ts';
import styles from './cloud.module.css';
import type { CloudSpace } from './cloud-layout.ts';
import { CloudWords } from './cloud-words.tsx';
import { useCloud } from './use-cloud.ts';

/** Two spaces only, so that the same words look the same on every phone. */
const narrow: CloudSpace = { width: 328, height: 380, smallest: 15, largest: 58 };
const wide: CloudSpace = { width: 760, height: 420, smallest: 17, largest: 88 };
const widthForWide = 480;
/** More words than these are too small to be read; the list beside the picture has them all. */
const most = { narrow: 50, wide: 150 };

/** Words, larger the more people said them, on a phone or the console. */
export function CloudView({ figure }: { figure: Cloud }) {
  const [box, isWide] = useWideBox(widthForWide);
  const space = isWide === undefined ? undefined : isWide ? wide : narrow;
  const words = useMemo(
    () => figure.words.slice(0, isWide ? most.wide : most.narrow),
    [figure.words, isWide],
  );
  const drawing = useCloud(words, space);
  const missing = figure.words.length - (drawing?.words.length ?? words.length);
  return (
    <div className={styles.view} ref={box}>
      <CloudWords figure={figure} drawing={drawing} />
      <AndMore count={missing + (figure.more ?? 0)} />
    </div>
  );
}
