import { isFacilitator } from '../../../room/audience.ts';
import type { Actor, Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { BoardState } from '../board.state.ts';
import { reachOf } from '../items/item-reach.ts';
import type { Item } from '../items/items.model.ts';
import { isVotable } from '../kinds/kinds.ts';
import type { Voting } from './voting.model.ts';

/*
 * What may be voted on, and by whom. Asked by the rules and by screens, which offer only what will be accepted. The
 * answer is undefined when it may be done, else why not.
 */

type Held = Pick<BoardState, 'boards'>;
type Refused = Rejection | undefined;

/** Whether an item takes dots in this vote. Taking dots off it always works. */
export function whyNoDotsOn(state: Held, voting: Voting, item: Item | undefined): Refused {
  if (!item || item.board !== voting.board || reachOf(state, item) !== 'everybody')
    return no('board.item-gone');
  if (!isVotable(item.content)) return no('board.no-dots-here');
  return voting.section === null || voting.section === item.section
    ? undefined
    : no('board.not-in-this-vote');
}

/** Whether somebody may join, pass and place dots. */
export function whyNotVote(voting: Voting | undefined, by: Pick<Actor, 'role'>): Refused {
  if (by.role !== 'participant') return no('board.participants-only');
  if (!voting) return no('board.vote-gone');
  return voting.stage === 'open' ? undefined : no('board.vote-ended');
}

/** Whether somebody may start, end and remove votes. */
export const whyNotRunVotes = (by: Pick<Actor, 'role'>): Refused =>
  isFacilitator(by.role) ? undefined : no('board.team-only');
