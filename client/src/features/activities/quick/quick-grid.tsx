import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { PenLine, Square } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { t } from './quick.messages.ts';
import styles from './quick.module.css';
import { type QuickQuestion, quickQuestions } from './quick-questions.ts';

interface QuickGridProps {
  onAsk(one: QuickQuestion): void;
  onStop(id: ActivityId): void;
  /** Looks at the words first. */
  onChange(one: QuickQuestion | 'own'): void;
  /** The one whose words were looked at: the focus comes back there. */
  from: string | undefined;
}

/** A tile for each: a tap asks it, the pencil beside it shows its words first. */
export function QuickGrid({ onAsk, onStop, onChange, from }: QuickGridProps) {
  const list = useRef<HTMLUListElement>(null);
  const own = useId();
  useEffect(() => {
    const back = [...(list.current?.children ?? [])].find(
      (tile) => tile instanceof HTMLElement && tile.dataset.key === from,
    );
    [...(back?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [from]);
  return (
    <ul ref={list} className={styles.grid}>
      {quickQuestions.map((one) => (
        <Tile key={one.key} one={one} {...{ onAsk, onStop, onChange }} />
      ))}
      <li className={styles.tile} data-key="own">
        <PenLine aria-hidden="true" className={styles.icon} />
        <div className={styles.words}>
          <button type="button" className={styles.ask} aria-describedby={own} onClick={() => onChange('own')}>
            {t('own')}
          </button>
          <span id={own} className={styles.hint}>
            {t('ownHint')}
          </span>
        </div>
      </li>
    </ul>
  );
}

type TileProps = Omit<QuickGridProps, 'from'> & { one: QuickQuestion };

function Tile({ one, onAsk, onStop, onChange }: TileProps) {
  const { key, label, question, kind, icon } = one;
  const id = useId();
  const alongside = kindOf(kind)?.alongside === true;
  const running = useRoom(({ activities }) =>
    alongside
      ? [...activities.activities.values()].find((other) => other.kind === kind && other.stage === 'open')?.id
      : undefined,
  );
  const Icon = running === undefined ? icon : Square;
  return (
    <li className={classNames(styles.tile, running !== undefined && styles.running)} data-key={key}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.ask}
          aria-describedby={id}
          aria-pressed={alongside ? running !== undefined : undefined}
          onClick={() => (running === undefined ? onAsk(one) : onStop(running))}
        >
          {label}
        </button>
        <span id={id} className={styles.hint}>
          {running === undefined ? question : t('runsNow')}
        </span>
      </div>
      {!alongside && (
        <IconButton
          icon={PenLine}
          label={t('change', { label })}
          className={styles.change}
          onClick={() => onChange(one)}
        />
      )}
    </li>
  );
}
