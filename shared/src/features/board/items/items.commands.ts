import * as z from 'zod/mini';
import { BoardId, GroupId, ItemId, SectionId } from '../board-ids.ts';
import { ItemChange, ItemContent } from '../kinds/kinds.ts';
import { idsAtOnce, itemsAtOnce } from '../limits.ts';
import { locks } from './items.model.ts';

/** Board units. Too far out is brought back within reach by the rules; NaN and Infinity are no numbers here. */
const length = z.number();
const ids = z.array(ItemId).check(z.minLength(1), z.maxLength(idsAtOnce));

/** Without x and y the rules choose the next free place of the section; without a size, the kind does. */
const newItem = z.strictObject({
  id: ItemId,
  section: z.nullable(SectionId),
  content: ItemContent,
  x: z.optional(length),
  y: z.optional(length),
  width: z.optional(length),
  height: z.optional(length),
  rotation: z.optional(length),
  group: z.optional(GroupId),
});
export type NewItem = z.infer<typeof newItem>;

/** What is left out stays as it is. With a section and neither x nor y: to the next free place there. */
const placing = z.strictObject({
  /** A depth that the item had before: for taking a change back. What is no depth is passed over. */
  z: z.optional(z.string().check(z.maxLength(100))),
  id: ItemId,
  section: z.optional(z.nullable(SectionId)),
  x: z.optional(length),
  y: z.optional(length),
  width: z.optional(length),
  height: z.optional(length),
  rotation: z.optional(length),
});

/** Items that are gone meanwhile are passed over; when none is left, that is the answer. */
export const itemsCommands = {
  'board.AddItems': z.strictObject({
    type: z.literal('board.AddItems'),
    board: BoardId,
    items: z.array(newItem).check(z.minLength(1), z.maxLength(itemsAtOnce)),
  }),
  /** `base`: the words as they were when somebody began to change them. When they have changed since, the answer is no. */
  'board.ChangeItem': z.strictObject({
    type: z.literal('board.ChangeItem'),
    id: ItemId,
    change: ItemChange,
    base: z.optional(z.string().check(z.maxLength(4000))),
  }),
  'board.PlaceItems': z.strictObject({
    type: z.literal('board.PlaceItems'),
    places: z.array(placing).check(z.minLength(1), z.maxLength(idsAtOnce)),
  }),
  'board.OrderItems': z.strictObject({
    type: z.literal('board.OrderItems'),
    ids,
    to: z.enum(['front', 'back', 'forward', 'backward']),
  }),
  'board.LockItems': z.strictObject({
    type: z.literal('board.LockItems'),
    ids,
    lock: z.nullable(z.enum(locks)),
  }),
  'board.DeleteItems': z.strictObject({ type: z.literal('board.DeleteItems'), ids }),
  'board.HideItems': z.strictObject({ type: z.literal('board.HideItems'), ids }),
  'board.ShowItems': z.strictObject({ type: z.literal('board.ShowItems'), ids }),
};
export type ItemsCommand = z.infer<(typeof itemsCommands)[keyof typeof itemsCommands]>;
