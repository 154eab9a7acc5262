import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type ReactNode, type RefObject, useCallback, useEffect } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Card } from '../../../ui/card.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { NewNoteForm } from '../writing/new-note-form.tsx';
import { type ChosenPlace, useComposer } from '../writing/use-composer.ts';
import { WordsEditor } from '../writing/words-editor.tsx';
import { wordsFieldOf } from '../writing/words-field.ts';
import styles from './board-canvas.module.css';
import type { BoardScene } from './board-scene.ts';
import type { Area } from './camera.ts';
import { t } from './canvas.messages.ts';
import { deskOf } from './in-place/desk-of.ts';
import { NoteInPlace } from './in-place/note-in-place.tsx';
import { TextInPlace } from './in-place/text-in-place.tsx';
import { WordsInPlace } from './in-place/words-in-place.tsx';
import { useAboveKeyboard } from './use-above-keyboard.ts';
import type { Overlay } from './use-scene.ts';
import { nextTo, type Way } from './writing-place.ts';

interface WritingOverProps {
  ref: RefObject<HTMLDivElement | null>;
  scene: BoardScene;
  board: BoardId;
  overlay: Exclude<Overlay, { what: 'nothing' }>;
  setOverlay: (overlay: Overlay) => void;
  promise: ReactNode;
  onClose: () => void;
}

/** On phones the keyboard takes the half of it: there, words are written in a field at the foot. */
const roomy = '(min-width: 48em) and (min-height: 30em)';
/** A note, the bar below it, and something to see of the board; CSS pixels. */
const leastRoom = { width: 420, height: 240 };

/** Words that are being written over the picture: where they will stand, or in a form where there is no room for that. */
export function WritingOver({ ref, scene, board, overlay, setOverlay, promise, onClose }: WritingOverProps) {
  const { clientWidth, clientHeight } = scene.host;
  const inPlace =
    window.matchMedia(roomy).matches && clientWidth >= leastRoom.width && clientHeight >= leastRoom.height;

  function next(from: Area, way: Way) {
    const box = { x: from.minX, y: from.minY, width: from.maxX - from.minX, height: from.maxY - from.minY };
    scene.sync();
    const notes = [...scene.index.all()].filter(({ content, hidden }) => content.kind === 'note' && !hidden);
    const mayEdit = (id: ItemId): boolean => scene.powers(id)?.editWords === true;
    const found = nextTo(box, way, notes, ({ id }) => mayEdit(id));
    const { x, y } = found.box;
    if (found.there) setOverlay({ what: 'edit', id: found.there.id, chain: true });
    else {
      const place = { x, y, section: scene.sectionOf(found.box) };
      setOverlay({ what: 'compose', place, chain: true });
    }
  }

  if (overlay.what === 'write') {
    const { words } = overlay;
    const key = `${words.x} ${words.y}`;
    return (
      <TextInPlace key={key} scene={scene} board={board} words={words} promise={promise} onDone={onClose} />
    );
  }
  if (overlay.what === 'edit') {
    const { id, chain, reopened = false } = overlay;
    return (
      <Edit
        key={`${id} ${reopened}`}
        {...{ ref, scene, id, chain, reopened, inPlace, promise }}
        onDone={onClose}
        onNext={next}
        onReopen={() => setOverlay({ what: 'edit', id, chain: false, reopened: true })}
      />
    );
  }
  const { place, chain } = overlay;
  const key = place ? `${place.x} ${place.y}` : 'slot';
  if (inPlace) {
    return (
      <NoteInPlace key={key} {...{ scene, board, place, chain, promise }} onDone={onClose} onNext={next} />
    );
  }
  return (
    <Docked ref={ref} title={t('composeTitle')}>
      <Compose key={key} board={board} place={place} promise={promise} onClose={onClose} />
    </Docked>
  );
}

interface EditProps {
  ref: RefObject<HTMLDivElement | null>;
  scene: BoardScene;
  id: ItemId;
  chain: boolean;
  reopened: boolean;
  inPlace: boolean;
  promise: ReactNode;
  onDone: () => void;
  onNext: (from: Area, way: Way) => void;
  onReopen: () => void;
}

function Edit(props: EditProps) {
  const { ref, scene, id, chain, reopened, inPlace, promise, onDone, onNext, onReopen } = props;
  const item = useRoom(({ board }) => board.items.get(id));
  const field = item && wordsFieldOf(item.content.kind);
  const gone = !field;
  useEffect(() => {
    if (gone) onDone();
  }, [gone, onDone]);
  const reopen = useCallback((): boolean => {
    onReopen();
    return true;
  }, [onReopen]);
  if (!item || !field) return null;
  if (inPlace && !reopened && deskOf(item, scene)) {
    return (
      <WordsInPlace
        {...{ scene, item, field, chain, promise, onDone, onNext }}
        onReopen={reopen}
        onConflict={onReopen}
      />
    );
  }
  return (
    <Docked ref={ref} title={t('editTitle')}>
      <WordsEditor item={item} promise={promise} onDone={onDone} onReopen={reopen} reopened={reopened} />
    </Docked>
  );
}

interface DockedProps {
  ref: RefObject<HTMLDivElement | null>;
  title: string;
  children: ReactNode;
}

function Docked({ ref, title, children }: DockedProps) {
  useAboveKeyboard(ref);
  return (
    <div ref={ref} className={styles.editor}>
      <Card tone="raised" padding="small" className={styles.card}>
        <Heading level={3} size="sm">
          {title}
        </Heading>
        {children}
      </Card>
    </div>
  );
}

interface ComposeProps {
  board: BoardId;
  place: ChosenPlace | undefined;
  promise: ReactNode;
  onClose: () => void;
}

/** A new note in a form: where somebody pressed, or in a section. Without a place, the next idea can follow at once. */
function Compose({ board, place, promise, onClose }: ComposeProps) {
  const composer = useComposer(board, place);
  async function post(typed: string) {
    const refusal = composer.submit(typed);
    if (!place) return refusal;
    onClose();
    const sentence = await refusal;
    if (sentence !== undefined) showToast({ text: sentence, tone: 'warn' });
    return undefined;
  }
  return <NewNoteForm composer={composer} onSubmit={post} onCancel={onClose} promise={promise} />;
}
