import type { Note, NoteId, Section } from '@sayso/shared/features/board/board.model.ts';
import { EyeOff } from 'lucide-react';
import { memo, type ReactNode, useRef, useState } from 'react';
import { useRoom, useYou } from '../../session/use-room.ts';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useUiText } from '../../ui/ui-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { t } from './board.messages.ts';
import { NoteActions } from './note-actions.tsx';
import { NoteEditor } from './note-editor.tsx';
import { nameBeside } from './note-name.ts';
import { powersOf } from './note-powers.ts';
import styles from './note-row.module.css';
import { focusBeside, focusRow } from './row-focus.ts';
import { rowIdOf } from './row-id.ts';

interface NoteRowProps {
  id: NoteId;
  sections: readonly Section[];
  promise: ReactNode;
  onTouch: (id: NoteId) => void;
}

/** One note of the list. It draws again when this note changes, and never for another. */
export const NoteRow = memo(function NoteRow({ id, sections, promise, onTouch }: NoteRowProps) {
  const note = useRoom(({ board }) => board.notes.get(id));
  const row = useRef<HTMLLIElement>(null);
  const height = useRef(0);
  if (!note) {
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
  return (
    <li
      ref={measure}
      id={rowIdOf(id)}
      tabIndex={-1}
      className={classNames(styles.note, note.hidden && styles.hidden)}
      style={{
        background: `var(--note-${note.colour}-bg)`,
        color: `var(--note-${note.colour}-ink)`,
        borderColor: `var(--note-${note.colour}-edge)`,
      }}
    >
      <span
        aria-hidden="true"
        className={styles.strip}
        style={{ background: `var(--note-${note.colour}-pattern)` }}
      />
      <NoteBody note={note} sections={sections} promise={promise} onTouch={onTouch} />
    </li>
  );
});

function NoteBody({ note, sections, promise, onTouch }: Omit<NoteRowProps, 'id'> & { note: Note }) {
  const board = useRoom((room) => room.board.boards.get(note.board));
  const { actor } = useYou();
  const { colors } = useUiText();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [editing, setEditing] = useState(false);
  if (!board) return null;
  const powers = powersOf(note, board, actor, ended);
  const name = nameBeside(note, powers.mine);
  if (editing && powers.edit) {
    const done = () => {
      setEditing(false);
      focusRow(note.id);
    };
    return (
      <div className={styles.editing}>
        <NoteEditor note={note} promise={promise} onDone={done} />
      </div>
    );
  }
  return (
    <>
      <p className={styles.text}>{note.text}</p>
      {name && <p className={styles.by}>{name}</p>}
      <VisuallyHidden>{t('colourNote', { colour: colors[note.colour] })}</VisuallyHidden>
      {note.hidden && (
        <Badge tone="warn" icon={EyeOff} className={styles.aside}>
          {powers.mine && !powers.hide ? t('putAside') : t('hiddenForTeam')}
        </Badge>
      )}
      <NoteActions
        note={note}
        powers={powers}
        sections={sections}
        className={styles.actions}
        onEdit={() => setEditing(true)}
        onMoving={onTouch}
        onMoved={focusRow}
        onRemoving={focusBeside}
      />
    </>
  );
}
