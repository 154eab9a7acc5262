import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import * as z from 'zod/mini';
import { keptPass } from '../../../session/seat-pass.ts';
import type { Called } from '../../../session/server-calls.ts';
import { t } from './writing.messages.ts';

/** The server's name for the picture, and what it measures in pixels. */
const Uploaded = z.object({ id: z.string(), width: z.number(), height: z.number() });
export type Uploaded = z.infer<typeof Uploaded>;
const Refused = z.object({ code: z.string(), sentence: z.string() });

/** The same as the server takes, so that a large file is not sent in vain. */
const mostBytes = 8 * 1024 * 1024;

/** Sends a picture to the workshop. Never rejects. */
export async function uploadImage(code: RoomCode, role: Role, file: Blob): Promise<Called<Uploaded>> {
  if (file.size > mostBytes) return { ok: false, code: 'images.too-big', sentence: t('tooBigPicture') };
  const token = keptPass(code, role)?.token ?? '';
  try {
    const response = await fetch(`/api/workshops/${code}/images`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const told: unknown = await response.json();
    if (response.ok) return { ok: true, value: Uploaded.parse(told) };
    return { ok: false, ...Refused.parse(told) };
  } catch {
    return { ok: false, code: 'call.unreachable', sentence: t('notUploaded') };
  }
}
