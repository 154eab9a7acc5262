import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { useState } from 'react';
import { useDraft } from '../../../session/use-draft.ts';

/** The words of an item being changed. What was typed before a reload is taken up again. */
export function useWordsEdit(item: Item, onDone: () => void) {
  const draft = useDraft(`note-edit:${item.id}`);
  const [typed, setTyped] = useState(false);
  return {
    text: typed ? draft.text : draft.text || textOf(item.content),
    setText(text: string): void {
      setTyped(true);
      draft.setText(text);
    },
    /** The item shows the new words at once. A refusal is told by the app; the words are then still in the draft. */
    async submit(text: string): Promise<undefined> {
      void draft.submit({ type: 'board.ChangeItem', id: item.id, change: { kind: 'note', text } });
      onDone();
    },
    cancel(): void {
      draft.clear();
      onDone();
    },
  };
}
