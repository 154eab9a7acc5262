/** How many pictures may be under way at once: each is in memory whole, as it was sent. */
const most = 12;
const mostPerRoom = 4;

/** Few places for uploads, and not all of them for one room. */
export class UploadPlaces {
  readonly #taken = new Map<string, number>();
  #all = 0;

  /** How to give the place back, once; undefined when there is none. */
  take(room: string): (() => void) | undefined {
    const here = this.#taken.get(room) ?? 0;
    if (this.#all >= most || here >= mostPerRoom) return undefined;
    this.#all++;
    this.#taken.set(room, here + 1);
    return () => {
      this.#all--;
      const left = (this.#taken.get(room) ?? 1) - 1;
      if (left > 0) this.#taken.set(room, left);
      else this.#taken.delete(room);
    };
  }
}
