import { sectionsInOrder } from '@sayso/shared/features/board/board.layout.ts';
import type { BoardId } from '@sayso/shared/features/board/board.model.ts';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { t } from '../board.messages.ts';
import { mayAdd, powersOf } from '../note-powers.ts';
import { NoteWords } from '../note-words.tsx';
import styles from './board-canvas.module.css';
import { CanvasCompose, CanvasEdit } from './canvas-editor.tsx';
import { NoteToolbar } from './note-toolbar.tsx';
import { type Overlay, useScene } from './use-scene.ts';

interface BoardCanvasProps {
  board: BoardId;
  promise: ReactNode;
}

/** The board as a picture. Everything on it can also be done by keyboard, and in the list. */
export function BoardCanvas({ board: id, promise }: BoardCanvasProps) {
  const board = useRoom((room) => room.board.boards.get(id));
  const sections = useRoomList((room) => sectionsInOrder(room.board, id));
  const { actor } = useYou();
  const host = useRef<HTMLDivElement>(null);
  const { drawn, toolbar, editor, selected, overlay, setOverlay, said } = useScene(id, host);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const note = useRoom((room) => (selected ? room.board.notes.get(selected) : undefined));
  const keysId = useId();
  const scene = () => drawn.current?.scene;

  function key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (drawn.current?.keys.press(event)) event.preventDefault();
  }

  function toPicture() {
    host.current?.focus({ preventScroll: true });
  }

  function close() {
    setOverlay({ what: 'nothing' });
    toPicture();
  }

  return (
    <div className={styles.frame}>
      <div
        ref={host}
        className={styles.host}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys choose and move notes here
        tabIndex={0}
        role="application"
        aria-label={t('canvas', { title: board?.title ?? '' })}
        aria-describedby={keysId}
        onKeyDown={key}
        onBlur={() => drawn.current?.keys.leave()}
      />
      <VisuallyHidden id={keysId}>{t('canvasKeys')}</VisuallyHidden>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {note && board && overlay.what === 'nothing' && (
        <NoteToolbar
          key={note.id}
          ref={toolbar}
          note={note}
          powers={powersOf(note, board, actor, ended)}
          sections={sections}
          spelled={scene()?.needsSpelling(note.id) ?? false}
          onEdit={() => setOverlay({ what: 'edit', id: note.id })}
          onMoved={(moved) => scene()?.follow(moved)}
          onLeave={toPicture}
          onClose={() => {
            scene()?.select(null);
            toPicture();
          }}
        />
      )}
      <div className={styles.zoom}>
        <IconButton icon={Plus} label={t('zoomIn')} onClick={() => scene()?.zoomBy(1.25)} />
        <IconButton icon={Minus} label={t('zoomOut')} onClick={() => scene()?.zoomBy(0.8)} />
        <IconButton icon={Maximize} label={t('fit')} onClick={() => scene()?.fit()} />
      </div>
      {overlay.what === 'nothing' && board && !ended && mayAdd(board, actor.role) && (
        <Button
          variant="primary"
          icon={Plus}
          className={styles.add}
          onClick={() => setOverlay({ what: 'compose' })}
        >
          {t('add')}
        </Button>
      )}
      {board && !board.open && !ended && actor.role === 'participant' && (
        <p className={styles.closed}>{t('closed')}</p>
      )}
      {overlay.what !== 'nothing' && (
        <div ref={editor} className={styles.editor}>
          <Editor board={id} overlay={overlay} promise={promise} onClose={close} />
        </div>
      )}
      <VisuallyHidden>
        <NoteWords board={id} />
      </VisuallyHidden>
    </div>
  );
}

interface EditorProps extends BoardCanvasProps {
  overlay: Overlay;
  onClose: () => void;
}

function Editor({ board, overlay, promise, onClose }: EditorProps) {
  const composing = overlay.what === 'compose';
  return (
    <Card tone="raised" padding="small" className={styles.card}>
      <Heading level={3} size="sm">
        {composing ? t('composeTitle') : t('editTitle')}
      </Heading>
      {composing ? (
        <CanvasCompose board={board} place={overlay.place} promise={promise} onClose={onClose} />
      ) : (
        overlay.what === 'edit' && <CanvasEdit id={overlay.id} promise={promise} onClose={onClose} />
      )}
    </Card>
  );
}
