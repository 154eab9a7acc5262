type Transaction = <T>(job: () => T) => T;

interface Waiting {
  /** Does the job and answers how to tell its caller, which must wait for the commit. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

const MOST_PER_COMMIT = 500;
/** After a commit the next one gathers for at least this long; about the tick in which a room is told. */
const SHORTEST_REST_MS = 35;
const LONGEST_REST_MS = 60;

/**
 * Lets jobs that arrive in the same instant share one transaction, because waiting for the disk is what a commit costs.
 * The first job after a rest is committed when the event loop turns. While jobs keep coming, commits keep a distance that
 * grows with what the last one took, so that the process spends at most about a quarter of its time waiting for the disk.
 */
export class GroupCommit {
  readonly #transaction: Transaction;
  #waiting: Waiting[] = [];
  #scheduled = false;
  #restUntil = 0;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Resolves once the job is committed. The job may run again when a neighbour spoils the commit; it must not mind. */
  join<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const run = () => {
        const value = job();
        return () => resolve(value);
      };
      this.#waiting.push({ run, fail: reject });
      this.#schedule();
    });
  }

  /** Commits now whatever waits. */
  flush(): void {
    while (this.#waiting.length > 0) {
      const began = performance.now();
      this.#commit(this.#waiting.splice(0, MOST_PER_COMMIT));
      const ended = performance.now();
      const rest = Math.max(SHORTEST_REST_MS, Math.min(3 * (ended - began), LONGEST_REST_MS));
      this.#restUntil = ended + rest;
    }
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = () => {
      this.#scheduled = false;
      this.flush();
    };
    const rest = this.#restUntil - performance.now();
    if (rest < 1) setImmediate(flush);
    else setTimeout(flush, rest);
  }

  #commit(batch: readonly Waiting[]): void {
    try {
      for (const tell of this.#transaction(() => batch.map(({ run }) => run()))) tell();
    } catch (error) {
      const [only, ...others] = batch;
      if (only && others.length === 0) only.fail(error);
      else for (const waiting of batch) this.#commit([waiting]);
    }
  }
}
