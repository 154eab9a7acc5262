import * as z from 'zod/mini';
import { bearer } from './pictures.ts';
import type { RoomConnection } from './room-connection.ts';
import type { Called } from './server-calls.ts';
import { t } from './session.messages.ts';
import { smallerPicture } from './smaller-picture.ts';

/** The server's name for a picture, and what it measures in pixels as it was drawn again. */
const SentPicture = z.object({ id: z.string(), width: z.number(), height: z.number() });
export type SentPicture = z.infer<typeof SentPicture>;
const Refused = z.object({ code: z.string(), sentence: z.string() });

/** For the file field: what the server takes. */
export const pictureKinds = 'image/jpeg,image/png,image/webp,image/gif';
/** The same as the server takes, so that a large file is not sent in vain. */
const mostBytes = 8 * 1024 * 1024;

export interface SendingPicture {
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a picture to the workshop, made smaller first where that saves time. Never rejects. */
export async function sendPicture(
  { code, store }: Pick<RoomConnection, 'code' | 'store'>,
  file: Blob,
  { onProgress, signal }: SendingPicture = {},
): Promise<Called<SentPicture>> {
  const picture = await smallerPicture(file);
  if (picture.size > mostBytes) return { ok: false, code: 'images.too-big', sentence: t('pictureTooBig') };
  if (signal?.aborted) return stopped();
  return new Promise((resolve) => {
    // Only this way of asking says how far a file has gone.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/workshops/${code}/images`);
    request.setRequestHeader('Authorization', bearer(code, store.getState().you?.actor.role).Authorization);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerIn(request));
    request.onerror = () => resolve({ ok: false, code: 'call.unreachable', sentence: t('unreachable') });
    request.onabort = () => resolve(stopped());
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(picture);
  });
}

const stopped = (): Called<never> => ({ ok: false, code: 'call.stopped', sentence: t('pictureStopped') });

function answerIn({ status, responseText }: XMLHttpRequest): Called<SentPicture> {
  try {
    const told: unknown = JSON.parse(responseText);
    return status === 201
      ? { ok: true, value: SentPicture.parse(told) }
      : { ok: false, ...Refused.parse(told) };
  } catch {
    return { ok: false, code: 'call.unreadable', sentence: t('unreadable') };
  }
}
