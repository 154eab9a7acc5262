import type { Note, NoteId, Section, SectionId } from '@sayso/shared/features/board/board.model.ts';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { t } from './board.messages.ts';
import { ColourDialog } from './colour-dialog.tsx';
import type { NotePowers } from './note-powers.ts';
import { useNoteActions } from './use-note-actions.ts';

interface NoteActionsProps {
  note: Note;
  powers: NotePowers;
  sections: readonly Section[];
  className: string | undefined;
  onEdit: () => void;
  onMoving?: ((id: NoteId) => void) | undefined;
  onMoved?: ((id: NoteId) => void) | undefined;
  onRemoving: (id: NoteId) => void;
}

/** What this person may do with the note, as buttons that can all be seen. */
export function NoteActions(props: NoteActionsProps) {
  const { note, powers, sections, className, onEdit, onMoving, onMoved, onRemoving } = props;
  const actions = useNoteActions();
  const [choosing, setChoosing] = useState(false);
  const loose = { id: null, title: t('noSection') };
  const places = (sections.length > 0 ? [...sections, loose] : []).filter(({ id }) => id !== note.section);
  const canMove = powers.move && places.length > 0;
  if (!powers.edit && !canMove && !powers.remove && !powers.hide) return null;

  function moveTo({ id, title }: { id: SectionId | null; title: string }) {
    onMoving?.(note.id);
    actions.moveTo(note.id, id, title);
    onMoved?.(note.id);
  }

  const look = { size: 'small', variant: 'quiet', 'aria-description': note.text } as const;
  return (
    <div className={className}>
      {powers.edit && (
        <Button {...look} onClick={onEdit}>
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
      {powers.edit && (
        <Button {...look} onClick={() => setChoosing(true)}>
          {t('recolour')}
        </Button>
      )}
      {powers.remove && (
        <Button
          {...look}
          onClick={() => {
            onRemoving(note.id);
            actions.remove(note);
          }}
        >
          {t('remove')}
        </Button>
      )}
      {powers.hide && (
        <Button {...look} onClick={() => (note.hidden ? actions.show(note.id) : actions.hide(note.id))}>
          {note.hidden ? t('show') : t('hide')}
        </Button>
      )}
      <ColourDialog
        open={choosing}
        value={note.colour}
        onChoose={(colour) => actions.recolour(note.id, colour)}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
}
