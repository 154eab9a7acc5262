import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useRoomConnection } from '../../../../session/room-context.ts';
import { announce } from '../../../../ui/announcer.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { wordsOf } from '../../kinds/looks.ts';
import type { BoardScene } from '../board-scene.ts';
import { t } from '../canvas.messages.ts';
import { findWords } from './find-words.ts';
import styles from './getting-around.module.css';

interface SearchBoardProps {
  scene: BoardScene | null;
  board: BoardId;
}

/** Finds words on the board and goes there, one after the other. */
export function SearchBoard({ scene, board }: SearchBoardProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  function close() {
    setOpen(false);
    setTimeout(() => button.current?.querySelector('button')?.focus());
  }
  return (
    <div ref={button} className={styles.search}>
      {open ? (
        <SearchBar scene={scene} board={board} onClose={close} />
      ) : (
        <IconButton icon={Search} label={t('find')} tooltipSide="bottom" onClick={() => setOpen(true)} />
      )}
    </div>
  );
}

function SearchBar({ scene, board, onClose }: SearchBoardProps & { onClose: () => void }) {
  const { store } = useRoomConnection();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findWords(store.getState().room.board, board, sought), [store, board, sought]);
  useEffect(() => field.current?.focus(), []);

  useEffect(() => {
    if (sought.trim() === '') return;
    if (found.length === 0) announce(t('foundNone'));
  }, [sought, found]);

  function go(to: number, hits: readonly ItemId[] = found) {
    if (hits.length === 0) return;
    const index = ((to % hits.length) + hits.length) % hits.length;
    const id = hits[index];
    const { items } = store.getState().room.board;
    const item = id === undefined ? undefined : items.get(id);
    setAt(index);
    if (!scene || id === undefined || !item) return;
    scene.select([id]);
    const area = scene.areaOf([id]);
    if (area) scene.camera.approach(area, 0.6);
    scene.camera.settle();
    announce(t('foundSpoken', { at: index + 1, count: hits.length, words: wordsOf(item.content, items) }));
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(isFresh.current ? 0 : event.shiftKey ? at - 1 : at + 1);
      isFresh.current = false;
    }
  }
  const isFresh = useRef(true);

  const count = found.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `search` element is not known to old phones
    <div role="search" className={styles.bar} onKeyDown={key}>
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={t('findField')}
        placeholder={t('findField')}
        value={typed}
        onChange={(event) => {
          isFresh.current = true;
          setAt(0);
          setTyped(event.target.value);
        }}
      />
      {sought.trim() !== '' && (
        <span className={styles.count}>
          {count === 0 ? t('foundNone') : t('found', { at: at + 1, count })}
        </span>
      )}
      <IconButton
        icon={ChevronUp}
        label={t('findPrevious')}
        tooltipSide="bottom"
        disabled={count === 0}
        onClick={() => go(at - 1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('findNext')}
        tooltipSide="bottom"
        disabled={count === 0}
        onClick={() => {
          go(isFresh.current ? 0 : at + 1);
          isFresh.current = false;
        }}
      />
      <IconButton icon={X} label={t('findClose')} tooltipSide="bottom" onClick={onClose} />
    </div>
  );
}
