type Found = Uint8Array | undefined;

/**
 * Pictures that were asked for lately. When a thousand screens fetch the same picture at once, it is read once and is in
 * memory once.
 */
export class RecentImages {
  readonly #most: number;
  readonly #kept = new Map<string, { found: Promise<Found>; size: number }>();
  #bytes = 0;

  /** `most`: bytes; those asked for longest ago go first. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is not found, or can not be read, is looked for again next time. */
  get(name: string, read: () => Promise<Found>): Promise<Found> {
    const kept = this.#kept.get(name);
    if (kept) {
      this.#kept.delete(name);
      this.#kept.set(name, kept);
      return kept.found;
    }
    const entry = { found: read(), size: 0 };
    this.#kept.set(name, entry);
    entry.found.then(
      (bytes) => (bytes ? this.#grow(name, entry, bytes.length) : this.#drop(name, entry)),
      () => this.#drop(name, entry),
    );
    return entry.found;
  }

  /** Forgets every picture whose name begins like this. */
  forget(beginning: string): void {
    for (const [name, entry] of this.#kept) if (name.startsWith(beginning)) this.#drop(name, entry);
  }

  #grow(name: string, entry: { size: number }, size: number): void {
    if (this.#kept.get(name) !== entry) return;
    entry.size = size;
    this.#bytes += size;
    for (const [oldest, other] of this.#kept) {
      if (this.#bytes <= this.#most) return;
      if (other.size > 0) this.#drop(oldest, other);
    }
  }

  #drop(name: string, entry: { size: number }): void {
    if (this.#kept.get(name) !== entry) return;
    this.#kept.delete(name);
    this.#bytes -= entry.size;
  }
}
