import type { Logger } from 'pino';
import type { EventLog } from '../log/event-log.ts';
import type { ImageStore } from './image-store.ts';

/**
 * Removes the pictures of rooms that do not exist any more. A room whose pictures can not be removed now is tried again
 * next time.
 */
export async function removeLeftBehind(parts: {
  readonly log: Pick<EventLog, 'listRooms'>;
  readonly images: Pick<ImageStore, 'rooms' | 'removeRoom'>;
  readonly logger: Logger;
}): Promise<void> {
  // In this order: a room that is started meanwhile must not look like one that is gone.
  const withPictures = await parts.images.rooms();
  const rooms = new Set((await parts.log.listRooms()).map(({ code }) => code));
  for (const code of withPictures) {
    if (rooms.has(code)) continue;
    await parts.images
      .removeRoom(code)
      .catch((fault: unknown) =>
        parts.logger.error({ err: fault }, 'pictures of an old workshop could not be deleted'),
      );
  }
}
