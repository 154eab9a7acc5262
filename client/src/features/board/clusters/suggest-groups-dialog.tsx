import { type BoardId, GroupId, type ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { boardTitleLimit } from '@sayso/shared/features/board/limits.ts';
import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './clusters.messages.ts';
import styles from './clusters.module.css';
import { type Suggestion, suggestedGroups } from './suggested-groups.ts';

interface SuggestGroupsDialogProps {
  board: BoardId;
  onClose: () => void;
}

/** Groups that could be made of notes that share words. Asked once when it opens: nothing moves while somebody reads. */
export function SuggestGroupsDialog({ board, onClose }: SuggestGroupsDialogProps) {
  const { store, send } = useRoomConnection();
  const [suggestions, setSuggestions] = useState(() => suggestionsFor(store.getState().room.board, board));

  function make({ ids }: Suggestion<ItemId>, title: string) {
    void send({ type: 'board.MakeGroup', id: freshId(GroupId), board, title, ids: [...ids] });
    setSuggestions((before) => before.filter((one) => one.ids !== ids));
    announce(t('made', { title }));
  }

  const actions = <Button onClick={onClose}>{t('done')}</Button>;
  return (
    <Dialog open onClose={onClose} title={t('title')} actions={actions}>
      {suggestions.length === 0 ? (
        <EmptyState title={t('none')} icon={Lightbulb}>
          {t('noneHint')}
        </EmptyState>
      ) : (
        <>
          <p>{t('about')}</p>
          <ul className={styles.suggestions}>
            {suggestions.map((suggestion) => (
              <SuggestedGroup key={suggestion.ids[0]} suggestion={suggestion} onMake={make} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface SuggestedGroupProps {
  suggestion: Suggestion<ItemId>;
  onMake: (suggestion: Suggestion<ItemId>, title: string) => void;
}

function SuggestedGroup({ suggestion, onMake }: SuggestedGroupProps) {
  const [title, setTitle] = useState(suggestion.title);
  const { store } = useRoomConnection();
  const { items } = store.getState().room.board;
  const notes = suggestion.ids.flatMap((id) => items.get(id) ?? []);
  return (
    <li className={styles.suggestion}>
      <TextField
        label={t('name')}
        maxLength={boardTitleLimit}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <ul className={styles.notes} aria-label={t('notes', { count: notes.length })}>
        {notes.map(({ id, content }) => (
          <li key={id}>{textOf(content)}</li>
        ))}
      </ul>
      <Button
        size="small"
        variant="primary"
        aria-description={title}
        onClick={() => onMake(suggestion, title.trim() === '' ? suggestion.title : title.trim())}
      >
        {t('make')}
      </Button>
    </li>
  );
}

type Board = ReturnType<ReturnType<typeof useRoomConnection>['store']['getState']>['room']['board'];

/** Of what everybody can read and nobody has grouped yet. */
function suggestionsFor({ items }: Board, board: BoardId): readonly Suggestion<ItemId>[] {
  const loose = [...items.values()].filter(
    (item) => item.board === board && !item.hidden && !item.private && item.group === null,
  );
  const written = readingOrder(loose).map(({ id, content }) => ({ id, text: textOf(content) }));
  return suggestedGroups(written.filter(({ text }) => text !== ''));
}
