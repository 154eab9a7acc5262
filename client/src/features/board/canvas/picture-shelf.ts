import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import type { Pictures, Shown } from '../kinds/brush.ts';

/** Fetches a picture of the workshop; rejects when it can't be had. */
export type LoadImage = (id: string) => Promise<CanvasImageSource>;

interface Slot {
  shown: Shown;
  /** When it was asked for last; milliseconds of the page's clock. */
  asked: number;
}

/** A picture that could not be had is asked for again after this long. */
const patience = 15_000;

/** Pictures that have come, and those on their way. Each is fetched once. */
export class PictureShelf implements Pictures {
  readonly #load: LoadImage;
  readonly #came: () => void;
  readonly #slots = new Map<string, Slot>();

  constructor(load: LoadImage, came: () => void) {
    this.#load = load;
    this.#came = came;
  }

  image(id: string): Shown {
    return this.#slot(`image ${id}`, () => this.#load(id));
  }

  sticker(name: SymbolName): Shown {
    return this.#slot(`sticker ${name}`, async () => {
      const { artOf } = await import('../../../symbols/symbol-art.ts');
      const image = new Image();
      image.src = artOf(name);
      await image.decode();
      return image;
    });
  }

  #slot(key: string, load: () => Promise<CanvasImageSource>): Shown {
    const known = this.#slots.get(key);
    const now = performance.now();
    if (known && (known.shown !== 'gone' || now - known.asked < patience)) return known.shown;
    const slot: Slot = { shown: known?.shown ?? 'coming', asked: now };
    this.#slots.set(key, slot);
    void load().then(
      (picture) => this.#put(slot, picture),
      () => this.#put(slot, 'gone'),
    );
    return slot.shown;
  }

  #put(slot: Slot, shown: Shown): void {
    const news = slot.shown !== shown;
    slot.shown = shown;
    if (news) this.#came();
  }
}
