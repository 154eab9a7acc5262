import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Brush, Pictures } from '../kinds/brush.ts';
import type { Held } from '../kinds/item-look.ts';
import { Letters } from '../kinds/letters.ts';
import type { SceneColours } from './scene-colours.ts';

interface Means {
  readonly pictures: Pictures;
  readonly items: Held;
  labelOf(item: Item): string | undefined;
}

/** The brush of one board. */
export class SceneBrush implements Brush {
  readonly letters: Letters;
  readonly pictures: Pictures;
  readonly items: Held;
  readonly labelOf: (item: Item) => string | undefined;
  scale = 1;
  writing: Item['id'] | null = null;
  lifted = false;
  #colours: SceneColours;

  constructor(colours: SceneColours, { pictures, items, labelOf }: Means) {
    this.#colours = colours;
    this.letters = new Letters(colours.font);
    this.pictures = pictures;
    this.items = items;
    this.labelOf = labelOf;
  }

  get colours(): SceneColours {
    return this.#colours;
  }

  /** Another theme, or the font has come: words are set anew. */
  dress(colours: SceneColours): void {
    this.#colours = colours;
    this.letters.family = colours.font;
    this.letters.forgetAll();
  }
}
