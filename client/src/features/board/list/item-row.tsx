import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { EyeOff } from 'lucide-react';
import { type CSSProperties, memo, type ReactNode, useRef, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Badge } from '../../../ui/badge.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useUiText } from '../../../ui/ui-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { ItemActions } from '../actions/item-actions.tsx';
import { nameBeside } from '../actions/item-name.ts';
import { useItemPowers } from '../actions/use-item-powers.ts';
import { t } from '../board.messages.ts';
import { WordsEditor } from '../writing/words-editor.tsx';
import styles from './item-row.module.css';
import { focusBeside, focusRow } from './row-focus.ts';
import { rowIdOf } from './row-id.ts';

interface ItemRowProps {
  id: ItemId;
  promise: ReactNode;
  onTouch: (ids: readonly ItemId[]) => void;
}

/** One thing of the list. It draws again when this one changes, and never for another. */
export const ItemRow = memo(function ItemRow({ id, promise, onTouch }: ItemRowProps) {
  const item = useRoom(({ board }) => board.items.get(id));
  const row = useRef<HTMLLIElement>(null);
  const height = useRef(0);
  if (!item) {
    return (
      <li
        ref={row}
        id={rowIdOf(id)}
        tabIndex={-1}
        className={styles.gone}
        style={{ minHeight: height.current }}
      >
        {t('gone')}
      </li>
    );
  }
  const measure = (element: HTMLLIElement | null) => {
    row.current = element;
    if (element) height.current = element.offsetHeight;
  };
  const { content } = item;
  return (
    <li
      ref={measure}
      id={rowIdOf(id)}
      tabIndex={-1}
      className={classNames(styles.item, item.hidden && styles.hidden)}
      style={paperOf(content)}
    >
      {content.kind === 'note' && (
        <span
          aria-hidden="true"
          className={styles.strip}
          style={{ background: `var(--note-${content.colour}-pattern)` }}
        />
      )}
      <ItemBody item={item} promise={promise} onTouch={onTouch} />
    </li>
  );
});

const paperOf = (content: Item['content']): CSSProperties =>
  content.kind === 'note'
    ? {
        background: `var(--note-${content.colour}-bg)`,
        color: `var(--note-${content.colour}-ink)`,
        borderColor: `var(--note-${content.colour}-edge)`,
      }
    : {};

function ItemBody({ item, promise, onTouch }: Omit<ItemRowProps, 'id'> & { item: Item }) {
  const powers = useItemPowers(item);
  const { colors } = useUiText();
  const [editing, setEditing] = useState(false);
  const { id, content } = item;
  const name = nameBeside(item, powers.mine);
  if (editing && powers.editWords) {
    const done = () => {
      setEditing(false);
      focusRow(id);
    };
    return (
      <div className={styles.editing}>
        <WordsEditor item={item} promise={promise} onDone={done} />
      </div>
    );
  }
  return (
    <>
      <p className={styles.text}>{textOf(content)}</p>
      {name && <p className={styles.by}>{name}</p>}
      {content.kind === 'note' && (
        <VisuallyHidden>{t('colourNote', { colour: colors[content.colour] })}</VisuallyHidden>
      )}
      {item.hidden && (
        <Badge tone="warn" icon={EyeOff} className={styles.aside}>
          {powers.mine && !powers.hide ? t('putAside') : t('hiddenForTeam')}
        </Badge>
      )}
      <ItemActions
        ids={[id]}
        className={styles.actions}
        onEdit={() => setEditing(true)}
        onMoving={onTouch}
        onMoved={() => focusRow(id)}
        onRemoving={() => focusBeside(id)}
      />
    </>
  );
}
