import type { ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { useState } from 'react';
import { useRoomList } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { t } from '../board.messages.ts';
import { ColourDialog } from './colour-dialog.tsx';
import { useItemActions } from './use-item-actions.ts';
import { useSharedPowers } from './use-item-powers.ts';

interface ItemActionsProps {
  /** One or several of one board. */
  ids: readonly ItemId[];
  className?: string | undefined;
  /** Only offered for one item. */
  onEdit: (id: ItemId) => void;
  onMoving?: ((ids: readonly ItemId[]) => void) | undefined;
  onMoved?: ((ids: readonly ItemId[]) => void) | undefined;
  onRemoving: (ids: readonly ItemId[]) => void;
}

/** What this person may do with items, as buttons that can all be seen. */
export function ItemActions(props: ItemActionsProps) {
  const { ids, className, onEdit, onMoving, onMoved, onRemoving } = props;
  const items = useRoomList(({ board }) => ids.flatMap((id) => board.items.get(id) ?? []));
  const [first] = items;
  const sections = useRoomList(({ board }) => (first ? sectionsInOrder(board, first.board) : []));
  const powers = useSharedPowers(ids);
  const actions = useItemActions();
  const [choosing, setChoosing] = useState(false);
  if (!first) return null;
  const loose = { id: null, title: t('noSection') };
  const places = (sections.length > 0 ? [...sections, loose] : []).filter(({ id }) =>
    items.some((item) => item.section !== id),
  );
  const canMove = powers.move && places.length > 0;
  const note = items.length === 1 && first.content.kind === 'note' ? first.content : undefined;
  const hidden = items.every((item) => item.hidden);
  if (!powers.editWords && !canMove && !powers.remove && !powers.hide) return null;

  function moveTo({ id, title }: { id: SectionId | null; title: string }) {
    onMoving?.(ids);
    actions.moveTo(ids, id, title);
    onMoved?.(ids);
  }

  const about = items.map(({ content }) => textOf(content)).join('. ');
  const look = { size: 'small', variant: 'quiet', 'aria-description': about } as const;
  return (
    <div className={className}>
      {powers.editWords && (
        <Button {...look} onClick={() => onEdit(first.id)}>
          {t('edit')}
        </Button>
      )}
      {canMove && (
        <Menu
          size="small"
          variant="quiet"
          label={t('move')}
          items={places.map((place) => ({
            id: place.id ?? 'loose',
            label: place.title,
            onSelect: () => moveTo(place),
          }))}
        />
      )}
      {note && powers.changeLooks && (
        <Button {...look} onClick={() => setChoosing(true)}>
          {t('recolour')}
        </Button>
      )}
      {powers.remove && (
        <Button
          {...look}
          onClick={() => {
            onRemoving(ids);
            actions.remove(items);
          }}
        >
          {t('remove')}
        </Button>
      )}
      {powers.hide && (
        <Button {...look} onClick={() => (hidden ? actions.show(ids) : actions.hide(ids))}>
          {hidden ? t('show') : t('hide')}
        </Button>
      )}
      {note && (
        <ColourDialog
          open={choosing}
          value={note.colour}
          onChoose={(colour) => actions.change(first.id, { kind: 'note', colour })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
