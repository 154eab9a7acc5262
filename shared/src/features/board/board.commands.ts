import * as z from 'zod/mini';
import { ItemId } from './board-ids.ts';
import { type BoardsCommand, boardsCommands } from './boards/boards.commands.ts';
import { type GroupsCommand, groupsCommands } from './groups/groups.commands.ts';
import { type HistoryCommand, historyCommands } from './history/history.commands.ts';
import { type ItemsCommand, itemsCommands } from './items/items.commands.ts';
import { idsAtOnce } from './limits.ts';
import {
  type PrivateWritingCommand,
  privateWritingCommands,
} from './private-writing/private-writing.commands.ts';
import { type ReactionsCommand, reactionsCommands } from './reactions/reactions.commands.ts';
import { type SectionsCommand, sectionsCommands } from './sections/sections.commands.ts';
import { type TogetherCommand, togetherCommands, togetherSignals } from './together/together.commands.ts';
import { type VotingCommand, votingCommands } from './voting/voting.commands.ts';

export const boardCommands = {
  ...boardsCommands,
  ...sectionsCommands,
  ...itemsCommands,
  ...groupsCommands,
  ...historyCommands,
  ...privateWritingCommands,
  ...togetherCommands,
  ...votingCommands,
  ...reactionsCommands,
};
export type BoardCommand =
  | BoardsCommand
  | SectionsCommand
  | ItemsCommand
  | GroupsCommand
  | HistoryCommand
  | PrivateWritingCommand
  | TogetherCommand
  | VotingCommand
  | ReactionsCommand;

export const boardSignals = {
  ...togetherSignals,
  'board.Drag': z.strictObject({
    type: z.literal('board.Drag'),
    items: z
      .array(z.strictObject({ id: ItemId, x: z.number(), y: z.number() }))
      .check(z.minLength(1), z.maxLength(idsAtOnce)),
  }),
};
