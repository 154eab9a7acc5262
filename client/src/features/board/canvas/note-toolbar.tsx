import type { Note, Section } from '@sayso/shared/features/board/board.model.ts';
import { Eye, EyeOff, FolderInput, Palette, Pencil, Trash2, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { t } from '../board.messages.ts';
import { ColourDialog } from '../colour-dialog.tsx';
import type { NotePowers } from '../note-powers.ts';
import { useNoteActions } from '../use-note-actions.ts';
import styles from './board-canvas.module.css';

interface NoteToolbarProps {
  ref: RefObject<HTMLDivElement | null>;
  note: Note;
  powers: NotePowers;
  sections: readonly Section[];
  /** The picture has no room for all of its words. */
  cut: boolean;
  onEdit: () => void;
  onClose: () => void;
}

/** What may be done with the chosen note. */
export function NoteToolbar(props: NoteToolbarProps) {
  const { ref, note, powers, sections, cut, onEdit, onClose } = props;
  const actions = useNoteActions();
  const [choosing, setChoosing] = useState(false);
  const places = sections.filter(({ id }) => id !== note.section);
  return (
    <div ref={ref} className={styles.toolbar} role="toolbar" aria-label={t('actions')}>
      {cut && <p className={styles.words}>{note.text}</p>}
      {note.hidden && (
        <p className={styles.words}>{powers.mine && !powers.hide ? t('putAside') : t('hiddenForTeam')}</p>
      )}
      <div className={styles.tools}>
        {powers.edit && <IconButton icon={Pencil} label={t('edit')} onClick={onEdit} />}
        {powers.edit && <IconButton icon={Palette} label={t('recolour')} onClick={() => setChoosing(true)} />}
        {powers.move && places.length > 0 && (
          <Menu
            label={t('move')}
            icon={FolderInput}
            iconOnly
            size="small"
            variant="quiet"
            items={places.map(({ id, title }) => ({
              id,
              label: title,
              onSelect: () => actions.moveTo(note.id, id, title),
            }))}
          />
        )}
        {powers.remove && (
          <IconButton
            icon={Trash2}
            label={t('remove')}
            onClick={() => {
              onClose();
              actions.remove(note);
            }}
          />
        )}
        {powers.hide && (
          <IconButton
            icon={note.hidden ? Eye : EyeOff}
            label={note.hidden ? t('show') : t('hide')}
            onClick={() => (note.hidden ? actions.show(note.id) : actions.hide(note.id))}
          />
        )}
        <IconButton icon={X} label={t('closeActions')} onClick={onClose} />
      </div>
      <ColourDialog
        open={choosing}
        value={note.colour}
        onValueChange={(colour) => actions.recolour(note.id, colour)}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
}
