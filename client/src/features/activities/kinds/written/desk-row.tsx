import type { DeskText } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import { Clock3, Eye, EyeOff } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { t } from './written.messages.ts';
import styles from './written-desk.module.css';

interface DeskRowProps {
  text: DeskText;
  onLetShow(): Promise<void>;
  onHide(): Promise<void>;
  onShow(): Promise<void>;
}

/** One answer with what can be done about it. The buttons are described by the answer. */
export function DeskRow({ text: { key, text, people, state }, onLetShow, onHide, onShow }: DeskRowProps) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const wasPressed = useRef(false);
  const hidden = state === 'hidden';

  // "Let it show" goes away when it was pressed, and with it the focus: it goes on to the button that stays.
  useLayoutEffect(() => {
    if (!wasPressed.current || state === 'waiting') return;
    wasPressed.current = false;
    if (document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>('[data-main]')?.focus();
  }, [state]);

  return (
    <li ref={row} className={styles.row} data-text={key}>
      <div className={styles.said}>
        <p id={id} dir="auto" className={hidden ? styles.away : styles.text}>
          {text}
        </p>
        {people > 1 && <span className={styles.people}>{t('people', { count: people })}</span>}
        {hidden && (
          <Badge tone="warn" icon={EyeOff}>
            {t('hidden')}
          </Badge>
        )}
        {state === 'waiting' && (
          <Badge tone="accent" icon={Clock3}>
            {t('waits')}
          </Badge>
        )}
      </div>
      <div className={styles.ways}>
        {state === 'waiting' && (
          <Button
            variant="primary"
            size="small"
            icon={Eye}
            aria-describedby={id}
            onClick={() => {
              wasPressed.current = true;
              void onLetShow();
            }}
          >
            {t('letShow')}
          </Button>
        )}
        <Button
          size="small"
          data-main=""
          icon={hidden ? Eye : EyeOff}
          aria-describedby={id}
          onClick={() => void (hidden ? onShow() : onHide())}
        >
          {hidden ? t('show') : t('hide')}
        </Button>
      </div>
    </li>
  );
}
