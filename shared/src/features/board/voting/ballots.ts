import type { AuthorId } from '../../../room/ids.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, ItemId, VotingId } from '../board-ids.ts';
import { dotsIn } from './dots.ts';
import type { DotBallot, Dots, Progress, Tally, Voting } from './voting.model.ts';

type Held = Pick<BoardState, 'votings' | 'ballots'>;
type Ballots = Iterable<DotBallot>;

/** The vote that is going on on a board; there is at most one. */
export function openVotingOn({ votings }: Pick<BoardState, 'votings'>, board: BoardId): Voting | undefined {
  for (const voting of votings.values()) if (voting.board === board && voting.stage === 'open') return voting;
  return undefined;
}

/** The ended votes of a board that still have results, the newest last. */
export const endedVotingsOn = ({ votings }: Pick<BoardState, 'votings'>, board: BoardId): readonly Voting[] =>
  [...votings.values()].filter((voting) => voting.board === board && voting.stage === 'ended');

/** What one person did in an open vote; undefined: nothing yet. Nobody can say it any more once it has ended. */
export const ballotOf = (state: Held, voting: VotingId, author: AuthorId): DotBallot | undefined =>
  state.ballots.get(voting)?.get(author);

const total = (dots: readonly Dots[]): number => dots.reduce((sum, { count }) => sum + count, 0);

export const dotsLeft = (voting: Pick<Voting, 'dots'>, ballot: DotBallot | undefined): number =>
  voting.dots - total(dotsIn(ballot));

/** The ballot with that many dots on the item, in the order of ids: when a dot was placed is not kept. */
export function withDots(
  voting: Pick<Voting, 'dots'>,
  ballot: DotBallot | undefined,
  item: ItemId,
  count: number,
): DotBallot {
  const others = dotsIn(ballot).filter((one) => one.item !== item);
  const dots = count > 0 ? [...others, { item, count }].sort((a, b) => (a.item < b.item ? -1 : 1)) : others;
  return { dots, done: total(dots) >= voting.dots };
}

export function progressOf(ballots: Ballots): Progress {
  const progress = { joined: 0, finished: 0, passed: 0 };
  for (const ballot of ballots) {
    if ('pass' in ballot) progress.passed += 1;
    else {
      progress.joined += 1;
      if (ballot.done) progress.finished += 1;
    }
  }
  return progress;
}

/** Counts dots and people. The same whatever the order of the ballots. */
export function tallyOf(ballots: Ballots): Tally {
  const counted = new Map<ItemId, { dots: number; people: number }>();
  let joined = 0;
  let passed = 0;
  for (const ballot of ballots) {
    if ('pass' in ballot) passed += 1;
    else joined += 1;
    for (const { item, count } of dotsIn(ballot)) {
      const sums = counted.get(item) ?? { dots: 0, people: 0 };
      counted.set(item, { dots: sums.dots + count, people: sums.people + 1 });
    }
  }
  const items = [...counted].map(([item, sums]) => ({ item, ...sums }));
  return { items: items.sort((a, b) => (a.item < b.item ? -1 : 1)), joined, passed };
}
