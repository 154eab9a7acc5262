import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { directionOf, type FittedText, fitText, shortened, type TextBox } from './fit-text.ts';

const measuredAt = 20;

interface Set {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly fitted: FittedText;
}

/** Where lines of words stand, in board units. */
interface Column {
  readonly x: number;
  readonly width: number;
  /** The middle of all lines. */
  readonly middle: number;
  readonly leading: number;
  readonly align: 'start' | 'center';
}

/** Sets words in the product's font, and keeps how they were set: an item's words are set again only when they change. */
export class Letters {
  family: string;
  readonly #ruler: CanvasRenderingContext2D | null;
  readonly #sets = new Map<ItemId, Set>();
  readonly #lines = new Map<string, string>();
  /** How often words were set: what did not change must not cost anything. */
  settings = 0;

  constructor(family: string) {
    this.family = family;
    this.#ruler = document.createElement('canvas').getContext('2d');
  }

  font(size: number, weight: number): string {
    return `${weight} ${size}px ${this.family}`;
  }

  /** Width at a size of one unit: letters keep their proportions. */
  measure(text: string, weight: number): number {
    if (!this.#ruler) return text.length * 0.55;
    this.#ruler.font = this.font(measuredAt, weight);
    return this.#ruler.measureText(text).width / measuredAt;
  }

  /** The words of an item, fitted into a box. */
  fit(id: ItemId, text: string, box: TextBox, weight = 500): FittedText {
    const known = this.#sets.get(id);
    const { width, height } = box;
    if (known && known.text === text && known.width === width && known.height === height) return known.fitted;
    this.settings += 1;
    const fitted = fitText(text, box, (part) => this.measure(part, weight));
    this.#sets.set(id, { text, width, height, fitted });
    return fitted;
  }

  oneLine(text: string, width: number, size: number, weight: number): string {
    const key = `${weight} ${size} ${width} ${text}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const line = shortened(text, width, size, (part) => this.measure(part, weight));
    // Sizes follow the zoom: what was asked for once may never be asked for again.
    if (this.#lines.size > 500) this.#lines.clear();
    this.#lines.set(key, line);
    return line;
  }

  paint(context: CanvasRenderingContext2D, { size, lines }: FittedText, column: Column, weight = 500): void {
    const { x, width, middle, leading, align } = column;
    context.font = this.font(size, weight);
    context.textBaseline = 'middle';
    const step = size * leading;
    const first = middle - ((lines.length - 1) * step) / 2;
    for (const [row, line] of lines.entries()) {
      if (line === '') continue;
      const direction = directionOf(line);
      context.direction = direction;
      context.textAlign = align;
      const at = align === 'center' ? x + width / 2 : direction === 'rtl' ? x + width : x;
      context.fillText(line, at, first + row * step);
    }
    context.direction = 'ltr';
    context.textAlign = 'start';
  }

  forget(id: ItemId): void {
    this.#sets.delete(id);
  }

  /** After the font has come or changed. */
  forgetAll(): void {
    this.#sets.clear();
    this.#lines.clear();
  }
}
