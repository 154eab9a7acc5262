import * as z from 'zod/mini';
import { typedText } from '../../../room/plain-text.ts';
import { BoardId, ItemId, SectionId, VotingId } from '../board-ids.ts';
import { dotsPerPerson, votingNameLimit } from '../limits.ts';

const about = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), id: VotingId });
const name = typedText(votingNameLimit, { empty: 'board.vote-name-empty', long: 'board.vote-name-long' });
const dots = z.int().check(z.gte(1, 'board.odd-dots'), z.lte(dotsPerPerson, 'board.odd-dots'));

export const votingCommands = {
  /** `dots`: what each person has. `most`: how many of them one person may put on one item; never more than `dots`. */
  'board.StartVoting': z
    .strictObject({
      type: z.literal('board.StartVoting'),
      id: VotingId,
      board: BoardId,
      name,
      dots,
      most: dots,
      section: z.nullable(SectionId),
    })
    .check(z.refine((command) => command.most <= command.dots, 'board.odd-dots')),
  /** Also takes "Not now" back. */
  'board.JoinVoting': about('board.JoinVoting'),
  /** "Not now": gives up the dots that were placed. */
  'board.PassVoting': about('board.PassVoting'),
  /** Sets how many dots of the sender lie on an item; the same again changes nothing. Also joins. */
  'board.PlaceDots': z.strictObject({
    type: z.literal('board.PlaceDots'),
    voting: VotingId,
    item: ItemId,
    count: z.int().check(z.gte(0), z.lte(dotsPerPerson)),
  }),
  'board.EndVoting': about('board.EndVoting'),
  /** Whether the wall shows the results of an ended vote, instead of those of another one. */
  'board.PutVotingOnWall': z.strictObject({
    type: z.literal('board.PutVotingOnWall'),
    id: VotingId,
    on: z.boolean(),
  }),
  /** Takes the results of an ended vote away. What was voted on stays. */
  'board.RemoveVoting': about('board.RemoveVoting'),
};
export type VotingCommand = z.infer<(typeof votingCommands)[keyof typeof votingCommands]>;
