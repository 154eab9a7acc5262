import { VotingId } from '../../features/board/board-ids.ts';
import { marksOf } from '../../features/board/reactions/marks.ts';
import type { ReactionsCommand } from '../../features/board/reactions/reactions.commands.ts';
import { reactions } from '../../features/board/reactions/reactions.model.ts';
import { whyNotReact } from '../../features/board/reactions/reactions.rules.ts';
import { openVotingOn } from '../../features/board/voting/ballots.ts';
import type { VotingCommand } from '../../features/board/voting/voting.commands.ts';
import type { Voting } from '../../features/board/voting/voting.model.ts';
import { whyNoDotsOn } from '../../features/board/voting/voting-powers.ts';
import type { Dice } from '../dice.ts';
import { sectionAt } from './board-picks.ts';
import { type Probe, proposed, type World } from './probe.ts';

const votingAt = ({ state }: World, stage: Voting['stage'], dice: Dice): Voting | undefined =>
  dice.pick([...state.board.votings.values()].filter((voting) => voting.stage === stage));

const byPerson =
  <Type extends string>(type: Type) =>
  (world: World, dice: Dice) =>
    proposed(dice.pick(world.people), () => {
      const voting = votingAt(world, 'open', dice);
      return voting && { type, id: voting.id };
    });

export const votingMakers: Probe<VotingCommand>['makers'] = {
  'board.StartVoting': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const { board: state } = world.state;
      const board = dice.pick(
        [...state.boards.values()].filter(
          ({ id, shown, writing }) => shown && !writing && !openVotingOn(state, id),
        ),
      );
      const section = dice.chance(0.3) ? sectionAt(world, dice) : undefined;
      const dots = 1 + dice.below(4);
      return (
        board && {
          type: 'board.StartVoting',
          id: VotingId.parse(dice.id()),
          board: board.id,
          name: dice.text('vote'),
          dots,
          most: 1 + dice.below(dots),
          section: section?.board === board.id ? section.id : null,
        }
      );
    }),
  'board.JoinVoting': byPerson('board.JoinVoting'),
  'board.PassVoting': (world, dice) =>
    dice.chance(0.6) ? byPerson('board.PassVoting')(world, dice) : undefined,
  'board.PlaceDots': (world, dice) =>
    proposed(dice.chance(0.5) ? world.people[0] : dice.pick(world.people), () => {
      const voting = votingAt(world, 'open', dice);
      if (!voting) return undefined;
      const { board } = world.state;
      const item = dice.pick([...board.items.values()].filter((one) => !whyNoDotsOn(board, voting, one)));
      const count = dice.below(voting.most + 1);
      return item && { type: 'board.PlaceDots', voting: voting.id, item: item.id, count };
    }),
  'board.EndVoting': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const voting = dice.chance(0.6) ? votingAt(world, 'open', dice) : undefined;
      return voting && { type: 'board.EndVoting', id: voting.id };
    }),
  'board.PutVotingOnWall': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const voting = votingAt(world, 'ended', dice);
      return voting && { type: 'board.PutVotingOnWall', id: voting.id, on: !voting.onWall };
    }),
  'board.RemoveVoting': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const voting = dice.chance(0.5) ? votingAt(world, 'ended', dice) : undefined;
      return voting && { type: 'board.RemoveVoting', id: voting.id };
    }),
};

export const reactionMakers: Probe<ReactionsCommand>['makers'] = {
  'board.React': (world, dice) =>
    proposed(dice.pick([...world.people, ...world.team]), (by) => {
      const { board } = world.state;
      const item = dice.pick([...board.items.values()].filter((one) => !whyNotReact(board, one, by)));
      const reaction = dice.pick(reactions);
      if (!item || !reaction) return undefined;
      const on = !marksOf(board, item.id, by.author).includes(reaction);
      return { type: 'board.React', id: item.id, reaction, on };
    }),
};
