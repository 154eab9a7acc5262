import type { HidingChange, TextState } from '@sayso/shared/features/activities/hiding.ts';
import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { t } from './desk.messages.ts';
import styles from './desk.module.css';

interface HidingButtonsProps {
  state: TextState;
  /** The id of the text that the buttons are about. */
  describedBy: string;
  onChange(deed: HidingChange['do']): void;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** What the team can do about a text: let it show, hide it, show it again. */
export function HidingButtons({ state, describedBy, onChange, children }: HidingButtonsProps) {
  const main = useRef<HTMLButtonElement>(null);
  const wasLetShow = useRef(false);
  const hidden = state === 'hidden';

  // "Let it show" goes away when it was pressed, and with it the focus: it goes on to the button that stays.
  useLayoutEffect(() => {
    if (!wasLetShow.current || state === 'waiting') return;
    wasLetShow.current = false;
    if (document.activeElement === document.body) main.current?.focus();
  }, [state]);

  return (
    <div className={styles.ways}>
      {state === 'waiting' && (
        <Button
          variant="primary"
          size="small"
          icon={Eye}
          aria-describedby={describedBy}
          onClick={() => {
            wasLetShow.current = true;
            onChange('approve');
          }}
        >
          {t('letShow')}
        </Button>
      )}
      <Button
        ref={main}
        size="small"
        data-main=""
        icon={hidden ? Eye : EyeOff}
        aria-describedby={describedBy}
        onClick={() => onChange(hidden ? 'show' : 'hide')}
      >
        {hidden ? t('show') : t('hide')}
      </Button>
      {children}
    </div>
  );
}
