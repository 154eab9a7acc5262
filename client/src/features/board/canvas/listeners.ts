/** Those who want to hear of something. */
export class Listeners<News = void> {
  readonly #all = new Set<(news: News) => void>();

  /** Answers a function that stops listening. */
  add(listener: (news: News) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(news: News): void {
    for (const listener of this.#all) listener(news);
  }
}
