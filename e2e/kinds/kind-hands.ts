import type { Page } from '@playwright/test';

/** How somebody answers one kind of question. */
export interface KindHands {
  readonly kind: string;
  /** There is no "Send answer": what people write or press is sent by itself, and `fill` does that too. */
  readonly sendsItself?: true;
  /**
   * Fills in a whole answer to the first sample of the kind, with the keyboard alone, as far as "Send answer", which it leaves to
   * the caller. Different for different `nth`, starting at 0; afterwards it can fill in another answer over the first.
   */
  fill(page: Page, nth: number): Promise<void>;
}
