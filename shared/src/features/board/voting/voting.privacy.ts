import type { Viewer } from '../../../room/audience.ts';
import type { Erasure, Later, ShowRow } from '../../../room/feature.ts';
import type { BoardEvent } from '../board.events.ts';
import type { BoardShowTable, Told } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { VotingId } from '../board-ids.ts';
import { reachOf } from '../items/item-reach.ts';
import type { ItemsEvent } from '../items/items.model.ts';
import { progressOf } from './ballots.ts';
import type { DotBallot, Tally, Voting, VotingEvent } from './voting.model.ts';

const progressOn = ({ ballots }: BoardState, id: VotingId) => progressOf(ballots.get(id)?.values() ?? []);

/** One sum per tick, never a message per dot. */
const progressed = (id: VotingId): Later<BoardState, Told> => ({
  later: `board.voting ${id}`,
  event: (now) =>
    now.votings.get(id)?.stage === 'open'
      ? { type: 'board.VotingProgress', id, progress: progressOn(now, id) }
      : undefined,
});

/** Without the lines about what people outside the team do not hold. */
function seenOutside(state: BoardState, tally: Tally): Tally {
  const items = tally.items.filter(({ item: id }) => {
    const item = state.items.get(id);
    return item !== undefined && reachOf(state, item) === 'everybody';
  });
  return { ...tally, items };
}

const tallied = (id: VotingId): Later<BoardState, Told> => ({
  later: `board.tally ${id}`,
  event(now) {
    const tally = now.votings.get(id)?.tally;
    return tally ? { type: 'board.VotingTally', id, tally: seenOutside(now, tally) } : undefined;
  },
});

const standing = (ballot: DotBallot | null | undefined): string =>
  !ballot ? 'not yet' : 'pass' in ballot ? 'passed' : ballot.done ? 'finished' : 'joined';

const toEverybody = <E extends VotingEvent>(): ShowRow<BoardState, Told, E> => ({
  facilitators: (event) => event,
  participants: (event) => event,
  displays: (event) => event,
});

/** A vote is only ever on a board that everybody knows. */
export const votingShow: BoardShowTable<VotingEvent> = {
  'board.VotingStarted': {
    ...toEverybody(),
    facilitators: (event) => [event, progressed(event.voting.id)],
  },
  'board.BallotCast': {
    // Moving a dot from one thing to another is no news, so not even that it happened is told.
    facilitators: ({ voting, author, ballot }, { ballots }) =>
      author && standing(ballots.get(voting)?.get(author)) !== standing(ballot)
        ? progressed(voting)
        : undefined,
    privately: ({ voting, author, ballot }) =>
      author && ballot ? [{ to: author, told: { type: 'board.OwnBallot', voting, author, ballot } }] : [],
  },
  'board.VotingEnded': toEverybody(),
  'board.VotingPutOnWall': toEverybody(),
  'board.VotingRemoved': toEverybody(),
};

type Shown = Extract<ItemsEvent, { type: 'board.ItemShown' }>;
const back = ({ id }: Shown, { votings }: BoardState) =>
  [...votings.values()].flatMap((voting) =>
    voting.tally?.items.some(({ item }) => item === id) ? [tallied(voting.id)] : [],
  );
/** With an item that is shown again its lines in the results come back. */
export const talliesBack: ShowRow<BoardState, Told, Shown> = { participants: back, displays: back };

/** What a screen may hold of votes; `mine` is the author whose ballots are kept. */
export function votingsFor(
  state: BoardState,
  audience: 'team' | 'outside',
  mine: Viewer['author'] | null,
): Pick<BoardState, 'votings' | 'ballots'> {
  const view = (voting: Voting): Voting => {
    if (audience === 'team') {
      return voting.stage === 'open' ? { ...voting, progress: progressOn(state, voting.id) } : voting;
    }
    return voting.tally ? { ...voting, tally: seenOutside(state, voting.tally) } : voting;
  };
  return {
    votings: new Map([...state.votings].map(([id, voting]) => [id, view(voting)])),
    ballots: new Map(
      [...state.ballots].map(([id, cast]) => {
        const own = mine === null ? undefined : cast.get(mine);
        return [id, new Map(own && mine !== null ? [[mine, own]] : [])];
      }),
    ),
  };
}

/** Ending cuts the tie between people and dots in the stored log as well: only sums stay. Removing takes those too. */
export const votingErasure = {
  subject(event) {
    switch (event.type) {
      case 'board.VotingStarted':
        return `voting:${event.voting.id}`;
      case 'board.VotingEnded':
        return `voting:${event.id}`;
      case 'board.BallotCast':
        return `dots:${event.voting}`;
      default:
        return undefined;
    }
  },
  erases(event) {
    if (event.type === 'board.VotingEnded') return `dots:${event.id}`;
    return event.type === 'board.VotingRemoved' ? `voting:${event.id}` : undefined;
  },
  scrub(event) {
    switch (event.type) {
      case 'board.VotingStarted':
        return { ...event, voting: { ...event.voting, name: '' } };
      case 'board.VotingEnded':
        return { ...event, tally: { items: [], joined: 0, passed: 0 } };
      case 'board.BallotCast':
        return { ...event, author: null, ballot: null };
      default:
        return event;
    }
  },
} satisfies Erasure<BoardEvent>;
