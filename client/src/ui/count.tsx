import styles from './badge.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface CountProps {
  value: number;
  /** What is counted, read after the number: "unread". */
  label: string;
}

/** A small number beside something. Above 99 it says 99+. */
export function Count({ value, label }: CountProps) {
  return (
    <span className={styles.count}>
      <VisuallyHidden> </VisuallyHidden>
      {value > 99 ? '99+' : value}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
