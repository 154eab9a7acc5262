import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { currentItem, itemsInOrder } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useSpotlight } from '../../features/activities/use-spotlight.ts';
import { BoardView } from '../../features/board/board-view.tsx';
import { NeighboursContext } from '../../features/board/neighbours.ts';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { Divider } from '../../ui/divider.tsx';
import { useFirstPictureDrawn } from '../../ui/first-picture.ts';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { StepNow } from '../team/step-now.tsx';
import { BoardSwitches } from './board-switches.tsx';
import { JoinCard } from './join-card.tsx';
import { activityPart, alongsidePart, earlierPart, spotlightPart } from './later-parts.ts';
import { t } from './lead.messages.ts';
import styles from './lead.module.css';
import { useBoardNeighbours } from './use-board-neighbours.tsx';

const ActivityPanel = activityPart.Part;
const AlongsidePanels = alongsidePart.Part;
const SpotlightPanel = spotlightPart.Part;
const EarlierQuestions = earlierPart.Part;

/** What comes before the step, the step itself, and what runs beside it. */
export function LiveStep() {
  const spotlight = useSpotlight();
  const items = useRoomList(({ agenda }) => itemsInOrder(agenda));
  const rest = useFirstPictureDrawn();
  const planned = new Set(items.flatMap(({ shows }) => (shows.what === 'nothing' ? [] : [shows.id])));
  return (
    <>
      {spotlight !== null && <SpotlightPanel id={spotlight} />}
      <StepUnderWay />
      {rest && <AlongsidePanels />}
      {rest && <EarlierQuestions planned={planned} />}
    </>
  );
}

/** The step as people read it, what they work on, and what the lead does about it. */
function StepUnderWay() {
  const shows = useRoom(({ agenda }) => currentItem(agenda)?.shows);
  const title = useRoom(({ agenda }) => currentItem(agenda)?.title);
  const boardTitle = useRoom(({ board }) =>
    shows?.what === 'board' ? board.boards.get(BoardId.parse(shows.id))?.title : undefined,
  );
  if (!shows || shows.what === 'nothing') {
    return (
      <StepNow waiting={<BeforeTheStart />} alone>
        <Divider />
        <p className={styles.soft}>{t('talkHint')}</p>
      </StepNow>
    );
  }
  return (
    <>
      <StepNow waiting={null} untitled={boardTitle === title} />
      {shows.what === 'board' ? (
        <LiveBoard key={shows.id} id={BoardId.parse(shows.id)} />
      ) : (
        <ActivityPanel key={shows.id} id={ActivityId.parse(shows.id)} />
      )}
    </>
  );
}

function LiveBoard({ id }: { id: BoardId }) {
  const { neighbours, writing } = useBoardNeighbours();
  return (
    <NeighboursContext value={neighbours}>
      <BoardView board={id} preferred="canvas" promise={<Promised />} />
      <BoardSwitches board={id} />
      {writing}
    </NeighboursContext>
  );
}

/** Before the first step: how people come in, and what to do next. */
function BeforeTheStart() {
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
