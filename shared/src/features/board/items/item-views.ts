import { forPeers } from '../../../room/signature.ts';
import type { Item } from './items.model.ts';

/* What an audience may hold of an item. Its writer's screens are told of their authorship apart. */

/** Until the reveal nobody is told who wrote something, the writer's own screen included: it knows by `author`. */
const signature = (item: Item, shown: Item['by']): Item['by'] => (item.private ? {} : shown);

export const toTeam = (item: Item): Item => ({ ...item, author: null, by: signature(item, item.by) });
export const toPeers = (item: Item): Item => ({
  ...item,
  author: null,
  by: signature(item, forPeers(item.by)),
});
