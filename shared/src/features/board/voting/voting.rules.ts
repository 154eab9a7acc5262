import type { Actor } from '../../../room/feature.ts';
import type { AuthorId } from '../../../room/ids.ts';
import { no } from '../board.no.ts';
import type { Decided, RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { votingsPerBoard } from '../limits.ts';
import { ballotOf, dotsLeft, openVotingOn, tallyOf, withDots } from './ballots.ts';
import { dotsOn } from './dots.ts';
import type { VotingCommand } from './voting.commands.ts';
import type { DotBallot, Voting } from './voting.model.ts';
import { whyNoDotsOn, whyNotRunVotes, whyNotVote } from './voting-powers.ts';

export const votingRules: RuleTable<VotingCommand> = {
  'board.StartVoting'(state, { id, board, name, dots, most, section }, { by }) {
    const refused = whyNotRunVotes(by) ?? whyNoVotingOn(state, board);
    if (refused) return refused;
    if (state.votings.has(id)) return no('board.taken');
    if (section !== null && state.sections.get(section)?.board !== board) return no('board.section-gone');
    return [{ type: 'board.VotingStarted', voting: { id, board, name, dots, most, section } }];
  },
  'board.JoinVoting': (state, { id }, { by }) =>
    voted(state, id, by, (_, held) => (held && 'dots' in held ? held : { dots: [], done: false })),
  'board.PassVoting': (state, { id }, { by }) => voted(state, id, by, () => ({ pass: true })),
  'board.PlaceDots'(state, { voting: id, item, count }, { by }) {
    const voting = state.votings.get(id);
    const refused = whyNotVote(voting, by);
    if (refused || !voting) return refused ?? no('board.vote-gone');
    const held = ballotOf(state, id, by.author);
    const more = count - dotsOn(held, item);
    if (more > 0) {
      const closed = whyNoDotsOn(state, voting, state.items.get(item));
      if (closed) return closed;
      if (count > voting.most) return no('board.most-dots-here');
      if (more > dotsLeft(voting, held)) return no('board.no-dots-left');
    }
    return voted(state, id, by, () =>
      more === 0 && held && 'dots' in held ? held : withDots(voting, held, item, count),
    );
  },
  'board.EndVoting'({ votings, ballots }, { id }, { by }) {
    const refused = whyNotRunVotes(by);
    if (refused) return refused;
    const voting = votings.get(id);
    if (!voting) return no('board.vote-gone');
    if (voting.stage === 'ended') return [];
    return [{ type: 'board.VotingEnded', id, tally: tallyOf(ballots.get(id)?.values() ?? []) }];
  },
  'board.PutVotingOnWall'({ votings }, { id, on }, { by }) {
    const refused = whyNotRunVotes(by);
    if (refused) return refused;
    const voting = votings.get(id);
    if (!voting) return no('board.vote-gone');
    if (voting.stage === 'open') return no('board.vote-running');
    return voting.onWall === on ? [] : [{ type: 'board.VotingPutOnWall', id, on }];
  },
  'board.RemoveVoting'({ votings }, { id }, { by }) {
    const refused = whyNotRunVotes(by);
    if (refused) return refused;
    const voting = votings.get(id);
    if (!voting) return no('board.vote-gone');
    return voting.stage === 'open' ? no('board.vote-running') : [{ type: 'board.VotingRemoved', id }];
  },
};

function whyNoVotingOn(state: BoardState, id: Voting['board']) {
  const board = state.boards.get(id);
  if (!board) return no('board.board-gone');
  if (!board.shown) return no('board.not-open');
  if (board.writing) return no('board.writing-in-private');
  if (openVotingOn(state, id)) return no('board.vote-running');
  const held = [...state.votings.values()].filter((voting) => voting.board === id);
  return held.length >= votingsPerBoard ? no('board.too-many-votes') : undefined;
}

/** A later ballot of the same person takes the place of the earlier one. */
function voted(
  state: BoardState,
  id: Voting['id'],
  by: Pick<Actor, 'role'> & { readonly author: AuthorId },
  next: (voting: Voting, held: DotBallot | undefined) => DotBallot,
): Decided {
  const voting = state.votings.get(id);
  const refused = whyNotVote(voting, by);
  if (refused || !voting) return refused ?? no('board.vote-gone');
  const held = ballotOf(state, id, by.author);
  const ballot = next(voting, held);
  if (JSON.stringify(ballot) === JSON.stringify(held)) return [];
  return [{ type: 'board.BallotCast', voting: id, author: by.author, ballot }];
}
