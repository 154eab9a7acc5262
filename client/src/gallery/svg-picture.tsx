import { useMemo } from 'react';
import { saveFigure } from '../features/activities/figures/save-figure.ts';
import { Button } from '../ui/button.tsx';
import styles from './figure-specimens.module.css';

/** A drawing for a file, shown as a file would be, and saved as one. */
export function SvgPicture({ svg, name }: { svg: string; name: string }) {
  const address = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return (
    <div>
      <img className={styles.picture} src={address} alt={name} />
      <Button size="small" onClick={() => void saveFigure(svg, 'png', name, name)}>
        PNG
      </Button>
    </div>
  );
}
