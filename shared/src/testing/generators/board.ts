import type { BoardCommand } from '../../features/board/board.commands.ts';
import { BoardId, GroupId, SectionId } from '../../features/board/board-ids.ts';
import { boardBackgrounds } from '../../features/board/boards/boards.model.ts';
import { kindKeys, textOf } from '../../features/board/kinds/kinds.ts';
import { LeadId } from '../../features/board/together/together.model.ts';
import { itemMakers } from './board-items.ts';
import { areaFrom, boardAt, groupAt, sectionAt } from './board-picks.ts';
import { boardSecrets } from './board-secrets.ts';
import { reactionMakers, votingMakers } from './board-voting.ts';
import { type Probe, proposed } from './probe.ts';

export const boardProbe: Probe<BoardCommand> = {
  makers: {
    ...itemMakers,
    ...votingMakers,
    ...reactionMakers,
    'board.CreateBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        if (world.state.board.boards.size >= 3) return undefined;
        return {
          type: 'board.CreateBoard',
          id: BoardId.parse(dice.id()),
          title: dice.text('board'),
          sections: Array.from({ length: dice.below(3) }, () => ({
            id: SectionId.parse(dice.id()),
            title: dice.text('section'),
          })),
        };
      }),
    'board.RenameBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.RenameBoard', id: board.id, title: dice.text('board') };
      }),
    'board.OpenBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.OpenBoard', id: board.id };
      }),
    'board.CloseBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = dice.chance(0.5) ? boardAt(world, dice) : undefined;
        return board && { type: 'board.CloseBoard', id: board.id };
      }),
    'board.Allow': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const allows = dice.chance(0.6)
          ? { moveOthers: !board?.allows.moveOthers }
          : { editOthers: !board?.allows.editOthers, cursors: dice.chance(0.5) };
        return board && { type: 'board.Allow', board: board.id, allows };
      }),
    'board.ChooseTools': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const tools = kindKeys.filter(() => dice.chance(0.6));
        return board && { type: 'board.ChooseTools', board: board.id, tools };
      }),
    'board.SetBackground': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const background = dice.pick(boardBackgrounds) ?? 'plain';
        return board && { type: 'board.SetBackground', board: board.id, background };
      }),
    'board.AddSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const id = SectionId.parse(dice.id());
        return board && { type: 'board.AddSection', id, board: board.id, title: dice.text('section') };
      }),
    'board.RenameSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const section = sectionAt(world, dice);
        return section && { type: 'board.RenameSection', id: section.id, title: dice.text('section') };
      }),
    'board.PlaceSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const section = sectionAt(world, dice);
        const place = { x: dice.below(3000), y: dice.below(3000), width: 300 + dice.below(900), height: 400 };
        return section && { type: 'board.PlaceSection', id: section.id, ...place };
      }),
    'board.RemoveSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const section = dice.chance(0.4) ? sectionAt(world, dice) : undefined;
        return section && { type: 'board.RemoveSection', id: section.id };
      }),
    'board.MakeGroup': (world, dice) =>
      proposed(dice.pick([...world.team, ...world.people]), () => {
        const board = boardAt(world, dice);
        const on = [...world.state.board.items.values()].filter((item) => item.board === board?.id);
        const ids = [dice.pick(on), dice.pick(on)].flatMap((item) => item?.id ?? []);
        const title = dice.chance(0.7) ? dice.text('group') : null;
        return board && ids.length > 0
          ? { type: 'board.MakeGroup', id: GroupId.parse(dice.id()), board: board.id, title, ids }
          : undefined;
      }),
    'board.RenameGroup': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const group = groupAt(world, dice);
        return group && { type: 'board.RenameGroup', id: group.id, title: dice.text('group') };
      }),
    'board.GroupItems': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const item = dice.pick(world.state.board.items.values());
        const group = dice.chance(0.7) ? groupAt(world, dice) : undefined;
        return item && { type: 'board.GroupItems', ids: [item.id], group: group?.id ?? null };
      }),
    'board.DissolveGroup': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const group = dice.chance(0.4) ? groupAt(world, dice) : undefined;
        return group && { type: 'board.DissolveGroup', id: group.id };
      }),
    'board.StartPrivateWriting': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.StartPrivateWriting', board: board.id, teamSees: dice.chance(0.5) };
      }),
    'board.RewindBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = dice.chance(0.3) ? boardAt(world, dice) : undefined;
        const copy = { copy: BoardId.parse(dice.id()), title: dice.text('board') };
        return board && { type: 'board.RewindBoard', board: board.id, ago: 1 + dice.below(4), ...copy };
      }),
    'board.TakeBackDoings': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const item = dice.pick(world.state.board.items.values());
        return item && { type: 'board.TakeBackDoings', item: item.id, ago: 1 + dice.below(4) };
      }),
    'board.BringEveryone': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.BringEveryone', board: board.id, area: areaFrom(dice) };
      }),
    'board.Lead': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const how = dice.chance(0.7) ? 'follow' : 'control';
        const id = LeadId.parse(dice.id());
        return board && { type: 'board.Lead', board: board.id, id, how, area: areaFrom(dice) };
      }),
    'board.StopLeading': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.StopLeading', board: board.id };
      }),
    'board.Reveal': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = dice.chance(0.5) ? boardAt(world, dice) : undefined;
        return board && { type: 'board.Reveal', board: board.id };
      }),
  },
  words: ({ board }) => [
    ...[...board.items.values()].map(({ id, content }) => ({
      thing: id,
      texts: [textOf(content)].filter(Boolean),
    })),
    ...[...board.groups.values()].map(({ id, title }) => ({
      thing: id,
      texts: title === null ? [] : [title],
    })),
    ...[...board.votings.values()].map(({ id, name }) => ({ thing: id, texts: [name] })),
  ],
  secrets: ({ board }, viewer) => boardSecrets(board, viewer),
  // Everything has its own order (places and depths); that of the Maps means nothing.
  comparable: ({ board }) =>
    Object.fromEntries(
      Object.entries(board).map(([field, map]) => [
        field,
        [...map.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ),
};
