/** What the bench tells a part of the crowd, and what it hears back. */
export type Order =
  | { order: 'join'; origin: string; code: string; count: number }
  | { order: 'join-relay'; origin: string; count: number }
  | { order: 'make-notes'; board: string; writers: number }
  | { order: 'move'; writers: number; perSecond: number; seconds: number; relay: boolean }
  | { order: 'vote'; activity: string; options: readonly string[]; seconds: number }
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
}
