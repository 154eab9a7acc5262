import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { noteInset, noteSmallestLetters } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { Brush } from '../brush.ts';
import type { ItemPainter } from '../item-painter.ts';
import { stripHeight, stripOf } from './note-patterns.ts';

/** From what two words take on an empty note down to the floor; below it the note grows instead. */
const noteLetters = [30, 27, 24, 21.5, 19, 17, 15.5, noteSmallestLetters] as const;
const leading = 1.25;
const breaksFrom = 17;
const footSize = 15;
const footRoom = 20;
const top = stripHeight + noteInset - 2;

export const notePainter: ItemPainter<'note'> = {
  key: 'note',

  paint(context, item, brush) {
    const { width, height, content, hidden } = item;
    const { bg, ink: onPaper, edge } = brush.colours.notes[content.colour];
    // A hidden note is see-through: its words then stand on the section and take that ink.
    const ink = hidden ? brush.colours.ink : onPaper;
    context.save();
    if (hidden) context.globalAlpha = 0.32;
    if (brush.lifted) {
      context.shadowColor = 'rgb(0 0 0 / 32%)';
      context.shadowBlur = 26;
      context.shadowOffsetY = 10;
    }
    context.fillStyle = bg;
    context.beginPath();
    context.roundRect(0, 0, width, height, 3);
    context.fill();
    context.restore();
    context.fillStyle = edge;
    context.fill(stripOf(content.colour, width));
    context.strokeStyle = edge;
    const dashed = hidden || item.private;
    context.lineWidth = dashed ? 3 : 1;
    if (dashed) context.setLineDash([10, 7]);
    context.beginPath();
    context.roundRect(0.5, 0.5, width - 1, height - 1, 3);
    context.stroke();
    if (dashed) context.setLineDash([]);
    context.fillStyle = ink;
    const foot = brush.labelOf(item);
    const room = height - top - noteInset + 2 - (foot === undefined ? 0 : footRoom);
    const column = { x: noteInset, width: width - 2 * noteInset, middle: top + room / 2, leading } as const;
    brush.letters.paint(context, fitted(item, content.text, room, brush), { ...column, align: 'start' });
    if (foot === undefined) return;
    context.font = brush.letters.font(footSize, 700);
    context.textBaseline = 'alphabetic';
    context.fillText(brush.letters.oneLine(foot, column.width, footSize, 700), noteInset, height - 12);
  },

  far(paths, { x, y, width, height, content }, { colours }) {
    const { bg, edge } = colours.notes[content.colour];
    paths.fill(bg, edge).rect(x, y, width, height);
    return true;
  },

  desk({ x, y, width, height, content }, { colours }) {
    const { bg, ink } = colours.notes[content.colour];
    return {
      area: { minX: x, minY: y + stripHeight, maxX: x + width, maxY: y + height },
      ...{ inset: noteInset, align: 'start', middle: true, ink, paper: bg, sizes: noteLetters, leading },
    };
  },
};

const fitted = ({ id, width }: Item, text: string, height: number, { letters }: Brush) =>
  letters.fit(id, text, { width: width - 2 * noteInset, height, sizes: noteLetters, breaksFrom, leading });
