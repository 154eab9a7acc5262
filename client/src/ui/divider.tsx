import styles from './divider.module.css';

/** A line between two parts, with a word on it if that helps ("or"). */
export function Divider({ label }: { label?: string | undefined }) {
  return label ? <div className={styles.divider}>{label}</div> : <hr className={styles.divider} />;
}
