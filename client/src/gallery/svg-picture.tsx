import { useMemo } from 'react';
import styles from './figure-specimens.module.css';

/** A drawing for a file, shown as a file would be. */
export function SvgPicture({ svg, name }: { svg: string; name: string }) {
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return <img className={styles.picture} src={address} alt={name} />;
}
