import { roles } from '@sayso/shared/room/audience.ts';
import { HeldLine } from './held-line.ts';
import { keptPass } from './kept-pass.ts';
import type { Link } from './link.ts';
import { SocketLink } from './socket.ts';

let early: { readonly token: string; readonly line: HeldLine } | undefined;

/** Opens the line of the seat that this device has at this address, if it has one. */
export function openEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const [, code, place = 'participant'] = /^\/w\/(\d{8})(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  const role = roles.find((known) => known === place);
  const pass = code && role && keptPass(code, role);
  if (pass) early = { token: pass.token, line: new HeldLine(new SocketLink(pass.token, search)) };
}

/** Resolves when the early line, if there is one, has brought the first word or has failed. */
export const heardEarly = (): Promise<void> => early?.line.firstWord ?? Promise.resolve();

/** The line of a seat: the one that was opened early, once, or a new one. */
export function lineFor(token: string, search: string): Link {
  const opened = early;
  early = undefined;
  if (opened?.token === token) return opened.line;
  opened?.line.close();
  return new SocketLink(token, search);
}
