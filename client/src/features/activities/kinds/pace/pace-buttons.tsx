import { type Pace, paces } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { CircleHelp, type LucideIcon, Rabbit, Turtle } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { t } from './pace.messages.ts';
import styles from './pace-buttons.module.css';

const icons: Readonly<Record<Pace, LucideIcon>> = {
  'too-fast': Rabbit,
  'too-slow': Turtle,
  lost: CircleHelp,
};

interface PaceButtonsProps {
  legend: string;
  says: Pace | null;
  /** Null: it is taken back. */
  onSay(says: Pace | null): void;
  closed?: boolean | undefined;
}

/** Three small buttons in a row. Pressing the one that is pressed takes it back. */
export function PaceButtons({ legend, says, onSay, closed = false }: PaceButtonsProps) {
  const id = useId();
  return (
    <fieldset className={styles.strip} aria-describedby={`${id}-hint`}>
      <legend className={styles.legend}>{legend}</legend>
      <VisuallyHidden>
        <span id={`${id}-hint`}>{t('takeBack')}</span>
      </VisuallyHidden>
      <div className={styles.buttons}>
        {paces.map((pace) => (
          <Button
            key={pace}
            size="small"
            icon={icons[pace]}
            className={styles.button}
            aria-pressed={pace === says}
            aria-disabled={closed || undefined}
            onClick={() => closed || onSay(pace === says ? null : pace)}
          >
            {t(pace)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
