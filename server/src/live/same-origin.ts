import type { IncomingMessage } from 'node:http';
import type { Settings } from '../settings.ts';

/**
 * Whether a handshake comes from our own page. CORS does not cover WebSockets, so this is checked by hand. Programs that
 * are not browsers send no Origin; they still need a seat token.
 */
export function sameOrigin(request: IncomingMessage, settings: Pick<Settings, 'publicUrl'>): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return (
    from.host === host ||
    (settings.publicUrl !== undefined && from.origin === new URL(settings.publicUrl).origin)
  );
}
