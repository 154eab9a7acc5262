import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { t } from '../board.messages.ts';
import styles from '../list/board-list.module.css';
import { NoteForm } from './note-form.tsx';
import { useComposer } from './use-composer.ts';

/** A button that turns into a form. The form stays open, so that the next idea can follow at once. */
export function ComposeNote({ board, promise }: { board: BoardId; promise: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    setTimeout(() => button.current?.focus());
  }

  if (open) return <OpenForm board={board} promise={promise} onCancel={close} />;
  return (
    <Button
      ref={button}
      variant="primary"
      size="large"
      icon={Plus}
      className={styles.add}
      data-adds
      onClick={() => setOpen(true)}
    >
      {t('add')}
    </Button>
  );
}

function OpenForm({
  board,
  promise,
  onCancel,
}: {
  board: BoardId;
  promise: ReactNode;
  onCancel: () => void;
}) {
  const { text, setText, submit, composing } = useComposer(board);
  return (
    <Card tone="raised">
      <NoteForm
        text={text}
        onText={setText}
        submitLabel={t('post')}
        onSubmit={submit}
        onCancel={onCancel}
        promise={promise}
        composing={composing}
      />
    </Card>
  );
}
