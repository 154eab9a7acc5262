import type { BoardId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { ChartBar } from 'lucide-react';
import { useId, useState } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { showVoting, useShownVoting } from './shown-voting.ts';
import { StandingsList } from './standings-list.tsx';
import { StandingsTable } from './standings-table.tsx';
import { useEndedVotings } from './use-voting.ts';
import { VotePicker } from './vote-picker.tsx';
import styles from './vote-results.module.css';
import { VoteResultsActions } from './vote-results-actions.tsx';
import { t } from './voting.messages.ts';

interface VoteResultsSheetProps {
  board: BoardId;
  onClose: () => void;
}

/** What people voted for, the most dots first, beside another vote if the reader likes. Nothing on the board moves. */
export function VoteResultsSheet({ board, onClose }: VoteResultsSheetProps) {
  const ended = useEndedVotings(board);
  const shown = useShownVoting(board);
  // What somebody reads stays, also when another vote ends meanwhile.
  const [wanted, setWanted] = useState(shown?.id ?? ended[0]?.id);
  const [other, setOther] = useState<VotingId>();
  const [asTable, setAsTable] = useState(false);
  const { role } = useYou().actor;
  const workshopEnded = useRoom(({ workshop }) => workshop.ended);
  const voting = ended.find(({ id }) => id === wanted) ?? ended[0];
  const compared = ended.find(({ id }) => id === other && id !== voting?.id);

  function choose(id: VotingId | undefined) {
    setWanted(id);
    if (id !== undefined && shown?.id === voting?.id) showVoting(board, id);
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={t('results')}
      icon={ChartBar}
      className={compared && styles.wide}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      {voting && (
        <div className={styles.sheet}>
          {ended.length > 1 && (
            <>
              <VotePicker label={t('which')} votings={ended} value={voting.id} onValueChange={choose} />
              <VotePicker
                label={t('compare')}
                none={t('compareNone')}
                votings={ended.filter(({ id }) => id !== voting.id)}
                value={compared?.id}
                onValueChange={setOther}
              />
            </>
          )}
          <div className={compared && styles.beside}>
            <Result voting={voting} asTable={asTable} />
            {compared && <Result voting={compared} asTable={asTable} />}
          </div>
          <div className={styles.looks}>
            <Switch label={t('asTable')} checked={asTable} onCheckedChange={setAsTable} />
            <Switch
              label={t('showOnBoard')}
              checked={shown?.id === voting.id}
              onCheckedChange={(on) => showVoting(board, on ? voting.id : 'none')}
            />
          </div>
          {isFacilitator(role) && !workshopEnded && <VoteResultsActions voting={voting} />}
        </div>
      )}
    </Sheet>
  );
}

function Result({ voting, asTable }: { voting: Voting; asTable: boolean }) {
  const id = useId();
  const { joined, passed } = voting.tally ?? { joined: 0, passed: 0 };
  return (
    <section aria-labelledby={id} className={styles.result}>
      <Heading level={3} size="sm" id={id}>
        {voting.name}
      </Heading>
      <p className={styles.counts}>
        {t('tookPart', { count: joined })} · {t('peoplePassed', { count: passed })}
      </p>
      {asTable ? <StandingsTable voting={voting} /> : <StandingsList voting={voting} />}
    </section>
  );
}
