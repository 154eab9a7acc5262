/** What the bench tells a part of the crowd, and what it hears back. */
export type Order =
  | { order: 'join'; origin: string; code: string; count: number }
  | { order: 'join-relay'; origin: string; count: number }
  | { order: 'make-notes'; board: string; writers: number }
  | { order: 'move'; writers: number; perSecond: number; seconds: number; relay: boolean }
  | { order: 'listen-anew' }
  /** Phone number n of this part gives answer n modulo their number, some of them after saying that they see the question. */
  | { order: 'vote'; activity: string; answers: readonly object[]; seconds: number }
  | { order: 'add-until-stopped'; board: string; writers: number; seconds: number }
  | { order: 'take-stock' }
  | { order: 'leave' };

export interface Report {
  readonly done: Order['order'];
  readonly fault?: string;
  readonly latency?: readonly (number | null)[];
  readonly bytes?: number;
  readonly packets?: number;
  readonly sent?: number;
  readonly acknowledged?: number;
  readonly refused?: number;
  readonly kept?: readonly string[];
  /** Acknowledged ballots, by the place of their answer. */
  readonly given?: readonly number[];
  /** When the last ballot was acknowledged: milliseconds since 1970. */
  readonly lastAt?: number;
  /** Everything that each phone was sent since `listen-anew`: packets, answers to its commands, welcomes. */
  readonly messages?: readonly number[];
}
