import type { Answer } from '@sayso/shared/protocol.ts';

const remembered = 2000;

/** Answers of recent commands, by command key: the same id again is the same command. A refused one may be tried again. */
export class RecentAnswers {
  #answers = new Map<string, Promise<Answer>>();

  get(key: string): Promise<Answer> | undefined {
    return this.#answers.get(key);
  }

  remember(key: string, answer: Promise<Answer>): void {
    this.#answers.set(key, answer);
    void answer.then(({ ok }) => {
      if (!ok) this.forget(key);
    });
    if (this.#answers.size <= remembered) return;
    const oldest = this.#answers.keys().next();
    if (!oldest.done) this.#answers.delete(oldest.value);
  }

  forget(key: string): void {
    this.#answers.delete(key);
  }

  clear(): void {
    this.#answers.clear();
  }
}
