import type { ReactNode } from 'react';
import { Stack } from '../ui/stack.tsx';
import styles from './gallery.module.css';

/** One named box of the gallery. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <Stack>{children}</Stack>
    </section>
  );
}
