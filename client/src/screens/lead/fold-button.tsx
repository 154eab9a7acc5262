import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { Count } from '../../ui/count.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useAsking } from '../team/use-asking.ts';
import styles from './fold-button.module.css';
import { t } from './lead.messages.ts';

interface FoldButtonProps {
  folded: boolean;
  /** Id of what it folds away. */
  controls: string;
  onFold(folded: boolean): void;
}

/** Makes room for the board. What waits for the team meanwhile stands on the button. */
export function FoldButton({ folded, controls, onFold }: FoldButtonProps) {
  const asking = useAsking();
  return (
    <span className={styles.fold}>
      <IconButton
        icon={folded ? PanelRightOpen : PanelRightClose}
        label={folded ? t('showSide') : t('hideSide')}
        tooltipSide="bottom"
        aria-expanded={!folded}
        aria-controls={controls}
        onClick={() => onFold(!folded)}
      />
      {folded && asking > 0 && (
        <span className={styles.count}>
          <Count value={asking} label={t('waitForYou', { count: asking })} />
        </span>
      )}
    </span>
  );
}
