import type { Note, NoteId, Section } from '@sayso/shared/features/board/board.model.ts';
import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { t } from '../board.messages.ts';
import { NoteActions } from '../note-actions.tsx';
import type { NotePowers } from '../note-powers.ts';
import styles from './board-canvas.module.css';

interface NoteToolbarProps {
  ref: RefObject<HTMLDivElement | null>;
  note: Note;
  powers: NotePowers;
  sections: readonly Section[];
  /** The picture is too small for the words, or has no room for all of them. */
  spelled: boolean;
  onEdit: () => void;
  onMoved: (id: NoteId) => void;
  /** The focus goes back to the picture. */
  onLeave: () => void;
  onClose: () => void;
}

/** What may be done with the chosen note. */
export function NoteToolbar(props: NoteToolbarProps) {
  const { ref, note, powers, sections, spelled, onEdit, onMoved, onLeave, onClose } = props;
  return (
    <div ref={ref} className={styles.toolbar} role="toolbar" aria-label={t('actions')}>
      {spelled && <p className={styles.words}>{note.text}</p>}
      {note.hidden && (
        <p className={styles.words}>{powers.mine && !powers.hide ? t('putAside') : t('hiddenForTeam')}</p>
      )}
      <div className={styles.tools}>
        <NoteActions
          note={note}
          powers={powers}
          sections={sections}
          className={styles.actions}
          onEdit={onEdit}
          onMoved={onMoved}
          onRemoving={onLeave}
        />
        <IconButton icon={X} label={t('closeActions')} onClick={onClose} />
      </div>
    </div>
  );
}
