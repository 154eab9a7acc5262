import type { Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { t } from './ranking.messages.ts';
import styles from './ranking-order.module.css';

interface RankingOrderProps {
  order: readonly Labelled[];
  closed: boolean;
  onOrder(order: readonly LabelledId[]): void;
  onTakeOut(id: LabelledId): void;
}

type Part = 'earlier' | 'later' | 'out';

/** One's own order, with buttons to change it. The focus goes with the thing that moves. */
export function RankingOrder({ order, closed, onOrder, onTakeOut }: RankingOrderProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const next = useRef<{ readonly row: number; readonly part: Part }>(undefined);
  useLayoutEffect(() => {
    if (!next.current) return;
    const { row, part } = next.current;
    next.current = undefined;
    const button = list.current?.children[row]?.querySelector<HTMLElement>(`[data-part='${part}']`);
    (button ?? heading.current)?.focus();
  });

  const move = (from: number, by: -1 | 1): void => {
    const moved = order[from];
    const other = order[from + by];
    if (closed || !moved) return;
    if (!other) return announce(t(by < 0 ? 'isFirst' : 'isLast', { label: moved.label }), 'ranking');
    const ids = order.map((item) => item.id);
    ids[from] = other.id;
    ids[from + by] = moved.id;
    next.current = { row: from + by, part: by < 0 ? 'earlier' : 'later' };
    onOrder(ids);
    announce(t('placeSaid', { label: moved.label, place: from + by + 1 }), 'ranking');
  };
  const takeOut = (row: number, item: LabelledId): void => {
    if (closed) return;
    next.current = { row: Math.min(row, order.length - 2), part: 'out' };
    onTakeOut(item);
  };

  return (
    <div className={styles.order}>
      <p ref={heading} id={id} className={styles.heading} tabIndex={-1}>
        {t('yourOrder')}
      </p>
      {order.length === 0 ? (
        <p className={styles.none}>{t('noOrder')}</p>
      ) : (
        <ol ref={list} className={styles.list} aria-labelledby={id}>
          {order.map((item, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place; what stands in it changes without moving the focus
            <li key={row} className={styles.row}>
              <span className={styles.place} aria-hidden="true">
                {row + 1}
              </span>
              <span className={styles.label}>{item.label}</span>
              <span className={styles.ways}>
                <IconButton
                  icon={ArrowUp}
                  label={t('earlier', { label: item.label })}
                  data-part="earlier"
                  aria-disabled={closed || row === 0 || undefined}
                  onClick={() => move(row, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('later', { label: item.label })}
                  data-part="later"
                  aria-disabled={closed || row === order.length - 1 || undefined}
                  onClick={() => move(row, 1)}
                />
                <IconButton
                  icon={X}
                  label={t('takeOut', { label: item.label })}
                  data-part="out"
                  aria-disabled={closed || undefined}
                  onClick={() => takeOut(row, item.id)}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
