import * as z from 'zod/mini';
import { textOrNone } from '../../../../room/plain-text.ts';
import { ItemId } from '../../board-ids.ts';
import { inkColours } from '../colours.ts';
import type { ItemKind } from '../item-kind.ts';

export const connectorLabelLimit = 80;
export const connectorHeads = ['end', 'both', 'none'] as const;
export type ConnectorHeads = (typeof connectorHeads)[number];
export const connectorLines = ['straight', 'curved'] as const;

/** Board units; far more than a board is wide, both ways. */
const length = z.number().check(z.gte(-80_000), z.lte(80_000));
/**
 * Where a line begins or ends, from the top left corner of the connector. With `item` it stays at that item wherever it
 * goes; the place is then only where to draw it while the item is not there.
 */
const end = z.strictObject({ item: z.nullable(ItemId), x: length, y: length });
export type ConnectorEnd = z.infer<typeof end>;

const label = textOrNone(connectorLabelLimit, 'board.label-too-long');
const colour = z.enum(inkColours);
const heads = z.enum(connectorHeads);
const line = z.enum(connectorLines);

const content = z.strictObject({
  kind: z.literal('connector'),
  from: end,
  to: end,
  line,
  heads,
  colour,
  label,
});
export type ConnectorContent = z.infer<typeof content>;
const change = z.strictObject({
  kind: z.literal('connector'),
  from: z.optional(end),
  to: z.optional(end),
  line: z.optional(line),
  heads: z.optional(heads),
  colour: z.optional(colour),
  label: z.optional(label),
});

/** A line or arrow, free or tied to items at either end. */
export const connector = {
  key: 'connector',
  content,
  change,
  words: ['label'],
  forEverybody: true,
  size: { width: 200, height: 0 },
  least: { width: 0, height: 0 },
  most: { width: 80_000, height: 80_000 },
  resizes: 'not',
  rotates: false,
  rises: false,
  takesSlot: false,
  text: (held) => held.label,
  blank: (held) => ({ ...held, label: '' }),
  votable: () => false,
} as const satisfies ItemKind<ConnectorContent, z.infer<typeof change>>;
