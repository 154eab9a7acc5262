import * as z from 'zod/mini';
import { typedText } from '../../../room/plain-text.ts';
import { BoardId, GroupId, ItemId } from '../board-ids.ts';
import { boardTitleLimit, idsAtOnce } from '../limits.ts';

const title = z.nullable(
  typedText(boardTitleLimit, { empty: 'board.title-empty', long: 'board.title-too-long' }),
);
const ids = z.array(ItemId).check(z.minLength(1), z.maxLength(idsAtOnce));

export const groupsCommands = {
  'board.MakeGroup': z.strictObject({
    type: z.literal('board.MakeGroup'),
    id: GroupId,
    board: BoardId,
    title,
    ids,
  }),
  'board.RenameGroup': z.strictObject({ type: z.literal('board.RenameGroup'), id: GroupId, title }),
  /** Puts items into a group, or with null takes them out of theirs. */
  'board.GroupItems': z.strictObject({
    type: z.literal('board.GroupItems'),
    ids,
    group: z.nullable(GroupId),
  }),
  'board.DissolveGroup': z.strictObject({ type: z.literal('board.DissolveGroup'), id: GroupId }),
};
export type GroupsCommand = z.infer<(typeof groupsCommands)[keyof typeof groupsCommands]>;
