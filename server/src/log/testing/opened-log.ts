import type { EventLog, LogRecord, StoredEvent, StoredRoom } from '../event-log.ts';

export interface OpenedLog {
  readonly log: EventLog;
  /** clears up, also when the log is closed already */
  readonly close: () => Promise<void>;
}

export const room = (code: string, more: Partial<StoredRoom> = {}): StoredRoom => {
  return { code, createdAt: 1000, secrets: null, closedAt: null, ...more };
};

export const event = (subject: string | null, body: unknown): StoredEvent => ({
  type: 'a.Happened',
  subject,
  body,
});

export const record = (seq: number, commandKey: string, ...events: StoredEvent[]): LogRecord => {
  return { seq, at: 60_000, commandKey, events: events.length > 0 ? events : [event(null, seq)] };
};
