import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { MessageCircleQuestion } from 'lucide-react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { Button } from '../../../ui/button.tsx';
import { useNeighbours } from '../neighbours.ts';
import { askAbout } from './item-talk.ts';
import { t } from './together.messages.ts';
import styles from './together.module.css';

/** For participants, beside a thing of somebody else: asks the team about it in private. */
export function AskButton({ item }: { item: Item }) {
  const { store } = useRoomConnection();
  const ask = askAbout(item, store.getState(), useNeighbours());
  if (!ask) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      className={styles.ask}
      icon={MessageCircleQuestion}
      aria-label={ask.label}
      aria-description={ask.words()}
      onClick={ask.onSelect}
    >
      {t('ask')}
    </Button>
  );
}
