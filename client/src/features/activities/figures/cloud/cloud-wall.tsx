import { useMemo } from 'react';
import { AndMore } from '../and-more.tsx';
import type { Cloud } from '../figure.ts';
import { useWallRoom } from '../use-wall-room.ts';
import styles from './cloud.module.css';
import type { CloudSpace } from './cloud-layout.ts';
import { CloudWords } from './cloud-words.tsx';
import { useCloud } from './use-cloud.ts';

/** More words than these make each of them too small for the back row. */
const most = 100;
const width = 1600;

/** The cloud in the shape of the wall. */
export function CloudWall({ figure }: { figure: Cloud }) {
  const [box, room] = useWallRoom();
  // In steps of a twentieth: a scroll bar that comes and goes is no reason to lay all words anew.
  const shape = room && Math.round((room.height / room.width) * 20) / 20;
  const letter = room && width / room.width;
  const smallest = letter && Math.round(letter * 0.95);
  const space = useMemo<CloudSpace | undefined>(() => {
    if (shape === undefined || smallest === undefined) return undefined;
    const height = Math.max(300, width * shape);
    return { width, height, smallest, largest: Math.max(smallest * 2, height * 0.24) };
  }, [shape, smallest]);
  const words = useMemo(() => figure.words.slice(0, most), [figure.words]);
  const drawing = useCloud(words, space);
  const missing = figure.words.length - (drawing?.words.length ?? words.length);
  return (
    <>
      <div className={styles.wall} ref={box}>
        <CloudWords figure={figure} drawing={drawing} />
      </div>
      <AndMore count={missing + (figure.more ?? 0)} />
    </>
  );
}
