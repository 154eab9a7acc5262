import { isSymbol } from '@sayso/shared/symbols/symbol-names.ts';
import { usePicture } from '../../../session/use-picture.ts';
import halo from '../../../symbols/halo.module.css';
import { SymbolPicture } from '../../../symbols/symbol-picture.tsx';
import { Drawn } from '../drawings/drawn.tsx';
import type { Mark } from './figure.ts';
import styles from './mark.module.css';

/** The small picture beside a label, as large as the letters around it say. The label says it all, so it is not read out. */
export function MarkPicture({ mark }: { mark: Mark | undefined }) {
  if (mark === undefined) return null;
  return (
    <span className={styles.mark} aria-hidden="true">
      {'emoji' in mark && <span className={halo.halo}>{mark.emoji}</span>}
      {'symbol' in mark && isSymbol(mark.symbol) && (
        <SymbolPicture name={mark.symbol} className={styles.symbol} />
      )}
      {'drawing' in mark && <Drawn drawing={mark.drawing} className={styles.symbol} />}
      {'image' in mark && <Stored id={mark.image} />}
    </span>
  );
}

function Stored({ id }: { id: string }) {
  const address = usePicture(id);
  if (address === 'coming' || address === 'gone') return null;
  return <img src={address} alt="" className={styles.image} />;
}
