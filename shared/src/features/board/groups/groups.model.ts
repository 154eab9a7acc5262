import type { AuthorId } from '../../../room/ids.ts';
import type { BoardId, GroupId, ItemId } from '../board-ids.ts';

/** Items that belong together: they are chosen and moved as one. With a title it is a theme. */
export interface Group {
  readonly id: GroupId;
  readonly board: BoardId;
  readonly title: string | null;
}

/** `who` is for the server alone. */
export type GroupsEvent =
  | { type: 'board.GroupMade'; group: Group }
  | { type: 'board.GroupRenamed'; id: GroupId; title: string | null }
  | { type: 'board.ItemsGrouped'; ids: readonly ItemId[]; group: GroupId | null; who: AuthorId | null }
  | { type: 'board.GroupDissolved'; id: GroupId };
