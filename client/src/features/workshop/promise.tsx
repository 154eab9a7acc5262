import { promises } from '@sayso/shared/features/workshop/identity-modes.ts';
import { EyeOff } from 'lucide-react';
import { useRoom } from '../../session/use-room.ts';
import styles from './promise.module.css';

/** The promise about anonymity, word for word, wherever people type. */
export function Promised() {
  const mode = useRoom(({ workshop }) => workshop.mode);
  return (
    <span className={styles.promise}>
      <EyeOff aria-hidden="true" />
      {promises[mode].sentence}
    </span>
  );
}
