import type { Item } from '@sayso/shared/features/agenda/agenda.model.ts';
import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  type LucideIcon,
  MessagesSquare,
  Pencil,
  StickyNote,
  Trash2,
  View,
} from 'lucide-react';
import { useRef } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { announce } from '../../ui/announcer.ts';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { t } from './agenda.messages.ts';
import styles from './agenda-nav.module.css';
import type { QuestionKind } from './step-form.ts';
import { useTakeOut } from './use-take-out.ts';

interface AgendaRowProps {
  item: Item;
  /** 0-based. */
  place: number;
  count: number;
  kinds: readonly QuestionKind[];
  onEdit(): void;
  onTakenOut(): void;
}

/** One step: press it to show it to everybody now; its menu changes it. */
export function AgendaRow({ item, place, count, kinds, onEdit, onTakenOut }: AgendaRowProps) {
  const { id, title } = item;
  const current = useRoom(({ agenda }) => agenda.current === id);
  const visited = useRoom(({ agenda }) => agenda.visited.has(id));
  const ended = useRoom(({ workshop }) => workshop.ended);
  const order = useRoom(({ agenda }) => agenda.order);
  const send = useSend();
  const takeOut = useTakeOut();
  const row = useRef<HTMLLIElement>(null);
  const kind = useKind(item, kinds);
  const goTo = (): void => void (ended || send({ type: 'agenda.GoTo', id }));

  const move = (to: number): void => {
    void send({
      type: 'agenda.MoveItem',
      id,
      after: to < place ? (order[to - 1] ?? null) : (order[to] ?? null),
    });
    announce(t('movedSaid', { title, number: to + 1 }));
    // A row that was put elsewhere in the list has lost the focus.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus());
  };

  return (
    <li ref={row} className={classNames(styles.row, current && styles.current)}>
      <button
        type="button"
        className={styles.step}
        aria-current={current ? 'step' : undefined}
        onClick={goTo}
      >
        <span className={classNames(styles.number, visited && styles.seen)}>{place + 1}</span>{' '}
        <span className={styles.name}>{title}</span>
        <kind.icon aria-hidden="true" className={styles.kind} />
        <VisuallyHidden>
          , {kind.label}
          {visited && !current ? `, ${t('done')}` : ''}
        </VisuallyHidden>
      </button>
      <Menu
        label={t('change', { number: place + 1, title })}
        icon={Ellipsis}
        iconOnly
        variant="quiet"
        size="small"
        align="end"
        items={[
          { id: 'go', label: t('goTo'), icon: View, disabled: ended || current, onSelect: goTo },
          { id: 'edit', label: t('edit'), icon: Pencil, disabled: ended, onSelect: onEdit },
          {
            id: 'up',
            label: t('moveUp'),
            icon: ArrowUp,
            disabled: ended || place === 0,
            onSelect: () => move(place - 1),
          },
          {
            id: 'down',
            label: t('moveDown'),
            icon: ArrowDown,
            disabled: ended || place === count - 1,
            onSelect: () => move(place + 1),
          },
          {
            id: 'out',
            label: t('takeOut'),
            icon: Trash2,
            danger: true,
            disabled: ended,
            onSelect: () => {
              takeOut(item);
              onTakenOut();
            },
          },
        ]}
      />
    </li>
  );
}

function useKind({ shows }: Item, kinds: readonly QuestionKind[]): { label: string; icon: LucideIcon } {
  const key = useRoom(({ activities }) =>
    shows.what === 'activity'
      ? [...activities.activities.values()].find(({ id }) => id === shows.id)?.kind
      : undefined,
  );
  if (shows.what === 'board') return { label: t('board'), icon: StickyNote };
  return kinds.find((kind) => kind.key === key) ?? { label: t('talk'), icon: MessagesSquare };
}
