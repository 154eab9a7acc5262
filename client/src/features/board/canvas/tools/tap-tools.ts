import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { InkColour } from '@sayso/shared/features/board/kinds/colours.ts';
import { sticker } from '@sayso/shared/features/board/kinds/sticker/sticker.kind.ts';
import {
  type LetterSize,
  letterSizes,
  plainText,
} from '@sayso/shared/features/board/kinds/text/text.kind.ts';
import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import { marquee } from '../hands/gestures.ts';
import type { HandsOn } from '../hands/hands-on.ts';
import type { Tool } from './tool.ts';

/* Tools that do something where somebody taps. */

export const stickerTool = (name: SymbolName): Tool => ({
  key: 'sticker',
  cursor: 'copy',
  draws: false,
  begin: () => null,
  tap(touch, bench) {
    const id = freshId(ItemId);
    const { width, height } = sticker.size;
    const point = bench.pointOf(touch);
    const [x, y] = [withinReach(point.x - width / 2), withinReach(point.y - height / 2)];
    const section = bench.sectionOf({ x, y, width, height });
    bench.add([{ id, section, content: { kind: 'sticker', sticker: name }, x, y }]);
    bench.finish([id]);
  },
});

export const textTool = (look: { readonly size: LetterSize; readonly colour: InkColour }): Tool => ({
  key: 'text',
  cursor: 'text',
  draws: false,
  begin: () => null,
  tap(touch, bench) {
    const point = bench.pointOf(touch);
    const [x, y] = [withinReach(point.x), withinReach(point.y - letterSizes[look.size] * 0.6)];
    const section = bench.sectionOf({ x, y, ...plainText.size });
    bench.write({ content: { kind: 'text', text: '', ...look }, x, y, section });
  },
});

/** Moves the picture, and nothing on it. */
export const handTool: Tool = { key: 'hand', cursor: 'grab', draws: false, begin: () => null, tap() {} };

/** For fingers, which have no Shift: a rectangle wherever they begin. */
export const severalTool = (hands: HandsOn): Tool => ({
  key: 'several',
  cursor: 'crosshair',
  draws: false,
  begin: (touch) => marquee(hands, { ...touch, adds: true }),
  tap(touch, bench) {
    const item = bench.itemAt(bench.pointOf(touch));
    if (item) hands.selection.toggle(item);
  },
});
