import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { lookOf } from '../kinds/looks.ts';
import styles from './add-to-board.module.css';
import { newTitle } from './new-item.ts';
import { NewItemForm } from './new-item-form.tsx';
import { NewNoteForm } from './new-note-form.tsx';
import { useComposer } from './use-composer.ts';
import { t } from './writing.messages.ts';

interface AddToBoardProps {
  board: BoardId;
  /** The kinds that this person may add. Without any, only a form that is open stays. */
  kinds: readonly KindKey[];
  promise: ReactNode;
  addLabel: string;
}

/** Buttons that turn into a form. The form of a note stays open, so that the next idea can follow at once. */
export function AddToBoard({ board, kinds, promise, addLabel }: AddToBoardProps) {
  const [open, setOpen] = useState<KindKey>();
  const bar = useRef<HTMLDivElement>(null);
  // A stroke is drawn by hand: there is nothing to fill in for it.
  const others = kinds.filter((kind) => kind !== 'note' && kind !== 'pen');

  function close() {
    setOpen(undefined);
    setTimeout(() => bar.current?.querySelector('button')?.focus());
  }

  if (open === 'note') return <NewNote board={board} promise={promise} onCancel={close} />;
  if (open !== undefined) {
    return (
      <Card tone="raised" className={styles.card}>
        <Heading level={3} size="md">
          {newTitle(open)}
        </Heading>
        <NewItemForm kind={open} board={board} promise={promise} onClose={close} />
      </Card>
    );
  }
  if (kinds.length === 0) return null;
  return (
    <div ref={bar} className={styles.bar} data-adds>
      {kinds.includes('note') && (
        <Button
          variant="primary"
          size="large"
          icon={Plus}
          className={styles.add}
          onClick={() => setOpen('note')}
        >
          {addLabel}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          label={t('addMore')}
          className={styles.more}
          items={others.map((kind) => ({
            id: kind,
            label: lookOf(kind).name(),
            icon: lookOf(kind).icon,
            onSelect: () => setOpen(kind),
          }))}
        />
      )}
    </div>
  );
}

function NewNote({
  board,
  promise,
  onCancel,
}: Pick<AddToBoardProps, 'board' | 'promise'> & { onCancel: () => void }) {
  const composer = useComposer(board);
  return (
    <Card tone="raised">
      <NewNoteForm composer={composer} onCancel={onCancel} promise={promise} />
    </Card>
  );
}
