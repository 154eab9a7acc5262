import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { ListChecks } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand/react';
import { useRoomList } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { ItemActions } from '../actions/item-actions.tsx';
import { type ChoosingStore, useChoosingStore } from './choosing.ts';
import styles from './choosing-bar.module.css';
import { t } from './list.messages.ts';
import { focusAfterRemoval } from './row-focus.ts';

/** The button that starts choosing, and while it goes on the bar with what can be done. */
export function ChooseSeveral() {
  const store = useChoosingStore();
  const on = useStore(store, (choosing) => choosing.on);
  return (
    <Button
      size="small"
      variant="quiet"
      icon={ListChecks}
      aria-pressed={on}
      onClick={() => (on ? stop(store) : store.setState({ on: true }))}
    >
      {t('chooseSeveral')}
    </Button>
  );
}

export function ChoosingBar({ onTouch }: { onTouch: (ids: readonly ItemId[]) => void }) {
  const store = useChoosingStore();
  const { on, ids: wanted } = useStore(store);
  // Somebody may have taken one away meanwhile.
  const ids = useRoomList(({ board }) => wanted.filter((id) => board.items.has(id)));
  const bar = useRef<HTMLElement>(null);
  if (!on) return null;
  const keepFocus = () => setTimeout(() => bar.current?.focus());
  return (
    <section ref={bar} tabIndex={-1} className={styles.bar} aria-label={t('chosenActions')}>
      <p role="status" className={styles.count}>
        {ids.length === 0 ? t('chosenNone') : t('chosen', { count: ids.length })}
      </p>
      {ids.length > 0 && (
        <ItemActions
          ids={ids}
          className={styles.actions}
          onMoving={onTouch}
          onMoved={keepFocus}
          onRemoving={(gone) => {
            focusAfterRemoval(gone);
            store.setState({ ids: [] });
          }}
        />
      )}
      <Button size="small" onClick={() => stop(store)}>
        {t('stopChoosing')}
      </Button>
    </section>
  );
}

const stop = (store: ChoosingStore): void => store.setState({ on: false, ids: [] });
