import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item, Lock } from '@sayso/shared/features/board/items/items.model.ts';
import { EyeOff, Lock as LockIcon } from 'lucide-react';
import { type CSSProperties, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { Badge } from '../../../ui/badge.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useUiText } from '../../../ui/ui-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { ActionButtons } from '../actions/action-buttons.tsx';
import { nameBeside } from '../actions/item-name.ts';
import { PrivateMark } from '../private-writing/private-mark.tsx';
import { ItemReactions } from '../reactions/item-reactions.tsx';
import { AskButton } from '../together/ask-button.tsx';
import { ItemDots } from '../voting/item-dots.tsx';
import { WordsEditor } from '../writing/words-editor.tsx';
import { ChooseBox } from './choose-box.tsx';
import { useIsChoosing } from './choosing.ts';
import { ItemArt } from './item-art.tsx';
import styles from './item-row.module.css';
import { t } from './list.messages.ts';
import { focusAfterRemoval, focusRow } from './row-focus.ts';
import { rowIdOf } from './row-id.ts';
import { type Row, useRow } from './use-row.ts';

interface ItemRowProps {
  id: ItemId;
  promise: ReactNode;
  onTouch: (ids: readonly ItemId[]) => void;
}

/** One thing of the list. It draws again when this one changes, and never for another. */
export const ItemRow = memo(function ItemRow({ id, promise, onTouch }: ItemRowProps) {
  const row = useRow(id);
  const height = useRef(0);
  if (!row) {
    return (
      <li id={rowIdOf(id)} tabIndex={-1} className={styles.gone} style={{ minHeight: height.current }}>
        {t('gone')}
      </li>
    );
  }
  const measure = (element: HTMLLIElement | null) => {
    if (element) height.current = element.offsetHeight;
  };
  const { item } = row;
  const { content } = item;
  return (
    <li
      ref={measure}
      id={rowIdOf(id)}
      tabIndex={-1}
      className={classNames(styles.item, (item.hidden || item.private) && styles.hidden)}
      style={paperOf(content)}
    >
      {content.kind === 'note' && (
        <span
          aria-hidden="true"
          className={styles.strip}
          style={{ background: `var(--note-${content.colour}-pattern)` }}
        />
      )}
      <ItemBody row={row} promise={promise} onTouch={onTouch} />
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

/** A picture stands above its words, a small sign beside them. */
const inLine = ({ content }: Item): boolean => content.kind !== 'image';

type Editing = 'not' | 'on' | 'again';

function ItemBody({ row, promise, onTouch }: Omit<ItemRowProps, 'id'> & { row: Row }) {
  const { item, words, powers } = row;
  const choosing = useIsChoosing();
  const [editing, setEditing] = useEditing();
  const { id } = item;
  if (editing.now !== 'not' && powers.editWords) {
    const done = () => {
      setEditing('not');
      focusRow(id);
    };
    return (
      <div className={styles.editing}>
        <WordsEditor
          key={editing.now}
          item={item}
          promise={promise}
          onDone={done}
          onReopen={editing.reopen}
          reopened={editing.now === 'again'}
        />
      </div>
    );
  }
  return (
    <>
      <div className={inLine(item) ? styles.words : undefined}>
        <ItemArt item={item} />
        <p className={styles.text}>{words}</p>
      </div>
      <Marks item={item} mine={powers.mine} team={powers.hide} />
      <ItemDots item={item} words={words} />
      <ItemReactions item={item} words={words}>
        {!choosing && <AskButton item={item} />}
      </ItemReactions>
      {choosing ? (
        <ChooseBox id={id} words={words} className={styles.choose} />
      ) : (
        <ActionButtons
          items={[item]}
          powers={powers}
          about={words}
          asks={false}
          className={styles.actions}
          onEdit={() => setEditing('on')}
          onMoving={onTouch}
          onMoved={() => focusRow(id)}
          onRemoving={focusAfterRemoval}
        />
      )}
    </>
  );
}

/** Whether the words are being changed. The form opens again where the server refuses what it took when it closed. */
function useEditing() {
  const [now, setNow] = useState<Editing>('not');
  const latest = useRef({ mounted: false, now });
  useEffect(() => {
    latest.current = { mounted: true, now };
    return () => {
      latest.current = { mounted: false, now };
    };
  }, [now]);
  const reopen = (): boolean => {
    if (!latest.current.mounted || latest.current.now !== 'not') return false;
    setNow('again');
    return true;
  };
  return [{ now, reopen }, setNow] as const;
}

const lockWords = { all: 'locked', position: 'lockedPlace', size: 'lockedSize' } as const satisfies Record<
  Lock,
  string
>;

/** What is said about a thing besides its words: whose it is, its colour, who can see it, what is locked. */
function Marks({ item, mine, team }: { item: Item; mine: boolean; team: boolean }) {
  const { colors } = useUiText();
  const { content, hidden, lock } = item;
  const name = nameBeside(item, mine);
  return (
    <>
      {name && <p className={styles.by}>{name}</p>}
      {content.kind === 'note' && (
        <VisuallyHidden>{t('colourNote', { colour: colors[content.colour] })}</VisuallyHidden>
      )}
      {item.private && <PrivateMark item={item} mine={mine} className={styles.aside} />}
      {hidden && !item.private && (
        <Badge tone="warn" icon={EyeOff} className={styles.aside}>
          {mine && !team ? t('putAside') : t('hiddenForTeam')}
        </Badge>
      )}
      {lock && (
        <Badge icon={LockIcon} className={styles.aside}>
          {t(lockWords[lock])}
        </Badge>
      )}
    </>
  );
}
