import { type Role, roles } from '@sayso/shared/room/audience.ts';
import { RoomCode } from '@sayso/shared/room/ids.ts';
import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'front' | 'start' | 'gallery' | 'nowhere' }
  /** `key` came with the link and is nowhere but here: the address has lost it. */
  | {
      readonly screen: 'seat';
      readonly code: RoomCode;
      readonly role: Role;
      readonly key: string | undefined;
    };

/** `/w/12345678` is a participant's address, `/w/12345678/lead` and so on are the others'. */
export const seatPath = (code: RoomCode, role: Role): string =>
  role === 'participant' ? `/w/${code}` : `/w/${code}/${role}`;

const plain = { '/': 'front', '/start': 'start', '/gallery': 'gallery' } as const;
const isPlain = (path: string): path is keyof typeof plain => Object.hasOwn(plain, path);

export function readRoute(path: string, hash: string): Route {
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (isPlain(bare)) return { screen: plain[bare] };
  const [, start, typed = '', place = 'participant', ...rest] = bare.split('/');
  const code = RoomCode.safeParse(typed.replace(/%20|[\s-]/g, ''));
  const role = roles.find((known) => known === place);
  if (start !== 'w' || !code.success || !role || rest.length > 0) return { screen: 'nowhere' };
  return { screen: 'seat', code: code.data, role, key: keyIn(hash) };
}

/** A link's key is long; `#main` and the like are places in the page. */
const keyIn = (hash: string): string | undefined => /^#([\w-]{16,})$/.exec(hash)?.[1];

let current: Route = { screen: 'nowhere' };
const listeners = new Set<() => void>();

/** Reads the address anew. A key is taken out of it, so that it stands in no history and over no shoulder. */
function adopt(): void {
  const route = readRoute(location.pathname, location.hash);
  if (route.screen === 'seat' && route.key !== undefined) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  current = route;
  for (const listener of listeners) listener();
}

/** Call once, before anything is drawn. */
export function startRouter(): void {
  adopt();
  window.addEventListener('popstate', adopt);
  window.addEventListener('hashchange', adopt);
  document.addEventListener('click', follow);
}

/** Goes to an address of this app, with its key if it has one. */
export function navigate(to: string, how?: 'replace'): void {
  const target = new URL(to, location.origin);
  const search = target.search || location.search;
  const address = target.pathname + search + target.hash;
  if (how === 'replace') history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  adopt();
  window.scrollTo(0, 0);
}

/** Plain links stay plain links: a simple click on one is answered without loading the page again. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const special = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || special || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
  const { origin, pathname, search, hash } = new URL(link.href, location.href);
  if (origin !== location.origin || readRoute(pathname, hash).screen === 'nowhere') return;
  event.preventDefault();
  const place = document.getElementById(hash.slice(1));
  // A place in this page is gone to without touching the address: what stands behind its # may be a key.
  if (pathname === location.pathname && place) place.focus();
  else navigate(pathname + search + hash);
}

export const currentRoute = (): Route => current;

export const useRoute = (): Route =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentRoute);
