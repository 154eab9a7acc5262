import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board.model.ts';
import { Presentation } from 'lucide-react';
import { ActivityPanel } from '../../features/activities/activity-panel.tsx';
import { BoardView } from '../../features/board/board-view.tsx';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { BoardSwitches } from './board-switches.tsx';
import { JoinCard } from './join-card.tsx';
import { t } from './lead.messages.ts';

/** What stands in the middle of everybody's screen, with what the lead does about it. */
export function LiveActivity() {
  const shows = useRoom(({ agenda }) => currentItem(agenda)?.shows);
  if (!shows) return null;
  switch (shows.what) {
    case 'board': {
      const board = BoardId.parse(shows.id);
      return (
        <>
          <BoardSwitches board={board} />
          <BoardView key={shows.id} board={board} preferred="canvas" promise={<Promised />} />
        </>
      );
    }
    case 'activity':
      return <ActivityPanel key={shows.id} id={ActivityId.parse(shows.id)} />;
    case 'nothing':
      return <EmptyState title={t('talkHint')} icon={Presentation} />;
  }
}

/** Before the first step: how people come in, and what to do next. */
export function BeforeTheStart() {
  const planned = useRoom(({ agenda }) => agenda.order.length > 0);
  return (
    <Card padding="large">
      <Stack gap="lg">
        <Stack gap="xs">
          <Heading level={2} size="xl">
            {t('readyTitle')}
          </Heading>
          <p>{planned ? t('readyHint') : t('planFirst')}</p>
        </Stack>
        <JoinCard />
      </Stack>
    </Card>
  );
}
