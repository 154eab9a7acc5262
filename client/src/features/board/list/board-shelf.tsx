import type { ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { memo, type ReactNode, useId } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Heading } from '../../../ui/heading.tsx';
import styles from './board-list.module.css';
import { GroupHeading } from './group-heading.tsx';
import { ItemRow } from './item-row.tsx';
import { t } from './list.messages.ts';
import type { Shelf } from './reading-list.ts';

interface InSection {
  promise: ReactNode;
  onTouch: (ids: readonly ItemId[]) => void;
}

interface BoardSectionProps {
  section: SectionId | null;
  /** A board without sections has no headings to read over. */
  named: boolean;
  isEmpty: boolean;
  /** Notes have come that are not shown yet, maybe here. */
  waits: boolean;
  /** After what can be read: cards that are not revealed. */
  blanks: ReactNode;
  children: ReactNode;
}

/** One section of the list with its heading, or what is in none. */
export function BoardSection({ section, named, isEmpty, waits, blanks, children }: BoardSectionProps) {
  const title = useRoom(({ board }) => section && board.sections.get(section)?.title);
  const id = useId();
  return (
    <section className={styles.shelf} aria-labelledby={named ? id : undefined}>
      {named && (
        <Heading level={3} id={id} tabIndex={-1} className={styles.shelfTitle}>
          {title ?? t('noSection')}
        </Heading>
      )}
      {isEmpty && !blanks ? (
        <p className={styles.none}>{waits ? t('emptySectionWaits') : t('emptySection')}</p>
      ) : (
        children
      )}
      {blanks}
    </section>
  );
}

/** What is read in one go: a group with its title, or what a section holds besides its groups. */
export const BoardShelf = memo(function BoardShelf(props: InSection & { shelf: Shelf; named: boolean }) {
  const { shelf, named, promise, onTouch } = props;
  const { group, items } = shelf;
  const id = useId();
  if (items.length === 0) return null;
  const list = (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for no list
    <ul role="list" className={styles.items} aria-labelledby={group ? id : undefined}>
      {items.map((item) => (
        <ItemRow key={item} id={item} promise={promise} onTouch={onTouch} />
      ))}
    </ul>
  );
  if (!group) return list;
  return (
    <div className={styles.group}>
      <GroupHeading id={id} group={group} items={items} level={named ? 4 : 3} onTouch={onTouch} />
      {list}
    </div>
  );
});
