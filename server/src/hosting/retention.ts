import type { Logger } from 'pino';
import type { ImageStore } from '../images/image-store.ts';
import { removeLeftBehind } from '../images/remove-left-behind.ts';
import type { RoomShelf } from '../live/room-shelf.ts';
import type { EventLog, StoredRoom } from '../log/event-log.ts';

export interface RetentionParts {
  readonly log: EventLog;
  readonly images: Pick<ImageStore, 'rooms' | 'removeRoom'>;
  readonly shelf: Pick<RoomShelf, 'forget'>;
  readonly logger: Logger;
  readonly retentionDays: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes for good the rooms that ended, or were last used, more than the given days before `now` (ms since epoch).
 * Then the pictures of all rooms that are gone. What cannot be deleted now is tried again next time. Answers how many
 * rooms went.
 */
export async function deleteOldRooms(parts: RetentionParts, now: number): Promise<number> {
  const { log, shelf, logger, retentionDays } = parts;
  const before = now - retentionDays * day;
  let count = 0;
  for (const room of await log.listRooms()) {
    try {
      if (room.createdAt > before || (await lastUsed(log, room)) > before) continue;
      await log.deleteRoom(room.code);
      shelf.forget(room.code);
      count++;
    } catch (fault) {
      logger.error({ err: fault }, 'an old workshop could not be deleted');
    }
  }
  await removeLeftBehind(parts);
  if (count > 0) logger.info({ count }, 'old workshops were deleted');
  return count;
}

async function lastUsed(log: EventLog, { code, createdAt, closedAt }: StoredRoom): Promise<number> {
  if (closedAt !== null) return closedAt;
  return (await log.read(code, 0)).at(-1)?.at ?? createdAt;
}

/** Deletes old rooms now and then every day. Answers how to stop. */
export function keepDeleting(parts: RetentionParts): () => void {
  const go = (): void => {
    deleteOldRooms(parts, Date.now()).catch((fault: unknown) =>
      parts.logger.error({ err: fault }, 'old workshops could not be looked for'),
    );
  };
  go();
  const timer = setInterval(go, day).unref();
  return () => clearInterval(timer);
}
