import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { tidyText } from '@sayso/shared/room/plain-text.ts';
import { useEffect, useRef, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useDraft } from '../../../session/use-draft.ts';
import type { WordsField } from './words-field.ts';
import { t } from './writing.messages.ts';

interface WordsEditing {
  onDone: () => void;
  /**
   * Opens the form again for words that the server refused after it was closed, because somebody else had changed them.
   * Answers false when it can't.
   */
  onReopen: (id: ItemId) => boolean;
  /** Opened again for that reason. */
  reopened: boolean;
}

/**
 * The words of an item being changed. What was typed before a reload is taken up again, and so is what the words were when
 * typing began. Nobody's words are overwritten unseen, and what was typed is never lost.
 */
export function useWordsEdit(item: Item, field: WordsField, { onDone, onReopen, reopened }: WordsEditing) {
  const connection = useRoomConnection();
  const { id } = item;
  const draft = useDraft(`note-edit:${id}`);
  const began = useDraft(`note-edit-base:${id}`);
  const [typed, setTyped] = useState(false);
  const [conflict, setConflict] = useState(reopened);
  const now = textOf(item.content);
  const text = typed ? draft.text : draft.text || now;

  const unsaved = useRef('');
  useEffect(() => {
    unsaved.current = typed || draft.text !== '' ? text : '';
  });
  useEffect(
    () => () => {
      const isGone = !connection.store.getState().room.board.items.has(id);
      if (isGone && unsaved.current.trim() !== '') connection.setAside(unsaved.current, t('goneKept'));
    },
    [connection, id],
  );

  function close(): void {
    unsaved.current = '';
    draft.clear();
    began.clear();
    onDone();
  }

  async function send(base: string | undefined): Promise<void> {
    const words = text;
    close();
    if (tidyText(words) === now) return;
    const change = field.change(words);
    const answer = await connection.send(
      { type: 'board.ChangeItem', id, change, ...(base === undefined ? {} : { base }) },
      { ownRefusal: true },
    );
    if (answer.ok) return;
    if (answer.code === 'board.words-changed' && onReopen(id)) draft.setText(words);
    else connection.setAside(words, answer.sentence);
  }

  return {
    text,
    setText(next: string): void {
      if (draft.text === '' && !typed) began.setText(now);
      setTyped(true);
      draft.setText(next);
    },
    /** What others made of the words meanwhile; undefined while there is nothing to choose. */
    theirs: conflict ? now : undefined,
    /** The item shows the new words at once. */
    async submit(): Promise<void> {
      const base = typed || draft.text !== '' ? began.text : now;
      if (base !== now && tidyText(text) !== now) setConflict(true);
      else await send(base);
    },
    keepMine: (): void => void send(undefined),
    cancel: close,
  };
}
