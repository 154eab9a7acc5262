import { changeEntity } from '../../../room/entities.ts';
import type { BoardEvent, BoardNotice } from '../board.events.ts';
import type { EvolveTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { ItemId, VotingId } from '../board-ids.ts';
import { withoutItem } from './dots.ts';
import type { VotingEvent, VotingNotice } from './voting.model.ts';

export const evolveVoting: EvolveTable<VotingEvent | VotingNotice> = {
  'board.VotingStarted'({ votings, ballots }, { voting }) {
    votings.set(voting.id, { ...voting, stage: 'open', progress: null, tally: null, onWall: false });
    ballots.set(voting.id, new Map());
  },
  'board.BallotCast'({ ballots }, { voting, author, ballot }) {
    if (author && ballot) ballots.get(voting)?.set(author, ballot);
  },
  'board.OwnBallot'({ ballots }, { voting, author, ballot }) {
    ballots.get(voting)?.set(author, ballot);
  },
  'board.VotingEnded'({ votings, ballots }, { id, tally }) {
    changeEntity(votings, id, { stage: 'ended', progress: null, tally });
    ballots.delete(id);
    putOnWall(votings, id, true);
  },
  'board.VotingPutOnWall': ({ votings }, { id, on }) => putOnWall(votings, id, on),
  'board.VotingRemoved'({ votings, ballots }, { id }) {
    votings.delete(id);
    ballots.delete(id);
  },
  'board.VotingProgress': ({ votings }, { id, progress }) => changeEntity(votings, id, { progress }),
  'board.VotingTally': ({ votings }, { id, tally }) => changeEntity(votings, id, { tally }),
};

function putOnWall(votings: BoardState['votings'], id: VotingId, on: boolean): void {
  const board = votings.get(id)?.board;
  for (const voting of votings.values()) {
    if (voting.board !== board) continue;
    const onWall = on && voting.id === id;
    if (voting.onWall !== onWall && (on || voting.id === id)) changeEntity(votings, voting.id, { onWall });
  }
}

/** After every event: dots on what is hidden or deleted go back to the people who put them there. */
export function dotsGoBack(state: BoardState, event: BoardEvent | BoardNotice): void {
  switch (event.type) {
    case 'board.ItemHidden':
      return takeOff(state, event.id);
    case 'board.ItemDeleted':
    case 'board.ItemTakenAway':
      takeOff(state, event.id);
      return leaveOut(state, event.id);
    default:
      return;
  }
}

function takeOff({ ballots }: BoardState, item: ItemId): void {
  for (const cast of ballots.values()) {
    for (const [author, ballot] of cast) {
      const rest = withoutItem(ballot, item);
      if (rest) cast.set(author, rest);
    }
  }
}

function leaveOut({ votings }: BoardState, item: ItemId): void {
  for (const { id, tally } of votings.values()) {
    if (!tally?.items.some((line) => line.item === item)) continue;
    const items = tally.items.filter((line) => line.item !== item);
    changeEntity(votings, id, { tally: { ...tally, items } });
  }
}
