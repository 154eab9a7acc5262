import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';

type Boxed = Pick<Item, 'id' | 'x' | 'y' | 'width' | 'height'>;
const middle = ({ x, y, width, height }: Boxed) => ({ x: x + width / 2, y: y + height / 2 });

/** An arrow from one thing to another one. It stays tied to both; its own box spans their middles. */
export function tiedLine(from: Boxed, to: Boxed, label: string): Omit<NewItem, 'id' | 'section'> {
  const [start, end] = [middle(from), middle(to)];
  const x = Math.round(Math.min(start.x, end.x));
  const y = Math.round(Math.min(start.y, end.y));
  return {
    x,
    y,
    width: Math.round(Math.abs(start.x - end.x)),
    height: Math.round(Math.abs(start.y - end.y)),
    content: {
      kind: 'connector',
      from: { item: from.id, x: Math.round(start.x - x), y: Math.round(start.y - y) },
      to: { item: to.id, x: Math.round(end.x - x), y: Math.round(end.y - y) },
      line: 'straight',
      heads: 'end',
      colour: 'ink',
      label,
    },
  };
}
