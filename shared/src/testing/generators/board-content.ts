import type { BoardState } from '../../features/board/board.state.ts';
import { inkColours, noteColours } from '../../features/board/kinds/colours.ts';
import type { ItemChange, ItemContent, KindKey } from '../../features/board/kinds/kinds.ts';
import { penWidths } from '../../features/board/kinds/pen/pen.kind.ts';
import { shapeForms } from '../../features/board/kinds/shape/shape.kind.ts';
import { symbolNames } from '../../symbols/symbol-names.ts';
import type { Dice } from '../dice.ts';

const length = (dice: Dice): number => dice.below(400) - 100;

type Maker<Made> = (dice: Dice, state: BoardState) => Made;

const makers: { readonly [Key in KindKey]: Maker<Extract<ItemContent, { kind: Key }>> } = {
  note: (dice) => ({ kind: 'note', text: dice.text('note'), colour: dice.pick(noteColours) ?? 'sky' }),
  text: (dice) => ({
    kind: 'text',
    text: dice.text('text'),
    size: 'medium',
    colour: dice.pick(inkColours) ?? 'ink',
  }),
  shape: (dice) => ({
    kind: 'shape',
    form: dice.pick(shapeForms) ?? 'rectangle',
    colour: 'leaf',
    filled: dice.chance(0.5),
    text: dice.chance(0.5) ? dice.text('shape') : '',
  }),
  connector: (dice, { items }) => ({
    kind: 'connector',
    from: { item: dice.pick(items.keys()) ?? null, x: 0, y: 0 },
    to: { item: null, x: length(dice), y: length(dice) },
    line: 'straight',
    heads: 'end',
    colour: 'ink',
    label: dice.chance(0.5) ? dice.text('label') : '',
  }),
  pen: (dice) => ({
    kind: 'pen',
    points: [0, 0, 50, dice.below(100), dice.below(100), 60],
    drawnWidth: 100,
    drawnHeight: 100,
    colour: 'berry',
    width: dice.pick(penWidths) ?? 'thin',
  }),
  sticker: (dice) => ({ kind: 'sticker', sticker: dice.pick(symbolNames) ?? 'heart' }),
  image: (dice) => ({
    kind: 'image',
    image: 'picture-0000000001',
    alt: dice.chance(0.5) ? dice.text('alt') : '',
  }),
};

export const someContent = (key: KindKey, dice: Dice, state: BoardState): ItemContent =>
  makers[key](dice, state);

const changers: { readonly [Key in KindKey]: Maker<Extract<ItemChange, { kind: Key }>> } = {
  note: (dice) =>
    dice.chance(0.7)
      ? { kind: 'note', text: dice.text('note') }
      : { kind: 'note', colour: dice.pick(noteColours) ?? 'sky' },
  text: (dice) => ({ kind: 'text', text: dice.text('text'), size: 'large' }),
  shape: (dice) =>
    dice.chance(0.5) ? { kind: 'shape', text: dice.text('shape') } : { kind: 'shape', filled: true },
  connector: (dice) => ({ kind: 'connector', label: dice.text('label') }),
  pen: () => ({ kind: 'pen', width: 'marker' }),
  sticker: (dice) => ({ kind: 'sticker', sticker: dice.pick(symbolNames) ?? 'heart' }),
  image: (dice) => ({ kind: 'image', alt: dice.text('alt') }),
};

export const someChange = (key: KindKey, dice: Dice, state: BoardState): ItemChange =>
  changers[key](dice, state);
