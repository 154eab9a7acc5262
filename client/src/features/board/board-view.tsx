import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { LayoutDashboard, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoom, useYou } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import './board-rules.ts';
import { t } from './board.messages.ts';
import styles from './board-view.module.css';
import { canvasPart } from './canvas-part.ts';
import { BoardTools } from './header/board-tools.tsx';
import { BoardList } from './list/board-list.tsx';
import { PrivatePromise } from './private-writing/private-promise.tsx';
import { WritingNow } from './private-writing/writing-now.tsx';
import { AllowedLine } from './settings/allowed-line.tsx';
import { GuidedBar } from './together/guided-bar.tsx';
import { LeadingBar } from './together/leading-bar.tsx';
import { TogetherProvider } from './together/together-provider.tsx';
import { useViewChoice, type ViewChoice } from './use-view-choice.ts';
import { OwnVotingBar } from './voting/voting-bar.tsx';
import { VotingNow } from './voting/voting-now.tsx';

const BoardCanvas = canvasPart.Part;

interface BoardViewProps {
  board: BoardId;
  /** What is shown before this person has chosen. Without it: the list on small screens, the picture on large ones. */
  preferred?: ViewChoice | undefined;
  /** Who can see who wrote a note. Stands wherever notes are typed. */
  promise: ReactNode;
  /** Where the title stands right above already; it is still there for people who listen. */
  hideTitle?: boolean | undefined;
}

/** A board as a list or as a picture, equal in rights. */
export function BoardView({ board: id, preferred, promise, hideTitle = false }: BoardViewProps) {
  const title = useRoom(({ board }) => board.boards.get(id)?.title);
  const [view, setView] = useViewChoice(preferred);
  const team = isFacilitator(useYou().actor.role);
  if (title === undefined) return null;
  const list = view === 'list';
  const tools = <BoardTools board={id} />;
  // Without a title there is room for one button beside "Add a note": the rest stands with the number of notes.
  const toolsInList = list && hideTitle;
  const promised = <PrivatePromise board={id}>{promise}</PrivatePromise>;
  const heading = (
    <Heading level={2} size="lg">
      {title}
    </Heading>
  );
  const now = (
    <>
      {team && <LeadingBar board={id} />}
      <WritingNow board={id} />
      <AllowedLine board={id} />
      <VotingNow board={id} />
    </>
  );
  return (
    <TogetherProvider key={id} board={id}>
      <div className={styles.view}>
        {hideTitle && now}
        <div className={classNames(styles.view, hideTitle ? styles.untitled : styles.titled)}>
          <header className={styles.header}>
            {hideTitle ? <VisuallyHidden>{heading}</VisuallyHidden> : heading}
            {!toolsInList && tools}
            <Button
              size="small"
              icon={list ? LayoutDashboard : List}
              onClick={() => setView(list ? 'canvas' : 'list')}
            >
              {list ? t('boardView') : t('listView')}
            </Button>
          </header>
          {!hideTitle && now}
          {!list && !team && <GuidedBar pictured />}
          {!list && <OwnVotingBar board={id} />}
          {list ? (
            <BoardList board={id} promise={promised} tools={toolsInList && tools} />
          ) : (
            <BoardCanvas board={id} promise={promised} />
          )}
        </div>
        {list && <OwnVotingBar board={id} />}
        {list && !team && <GuidedBar pictured={false} />}
      </div>
    </TogetherProvider>
  );
}
