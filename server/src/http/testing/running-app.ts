import { createServer } from 'node:http';
import { pino } from 'pino';
import * as z from 'zod';
import { FrontDesk } from '../../identity/front-desk.ts';
import { GuessLimits } from '../../identity/guess-limits.ts';
import { StartLimits } from '../../identity/start-limits.ts';
import { visitorsOf } from '../../identity/visitor.ts';
import { MemoryImages } from '../../images/memory-images.ts';
import { Painter } from '../../images/painter.ts';
import { openShelf } from '../../live/room-shelf.ts';
import { openStore } from '../../log/open-store.ts';
import { type AppParts, createApp } from '../app.ts';

const Started = z.object({
  code: z.string(),
  links: z.object({ lead: z.string(), support: z.string(), display: z.string(), join: z.string() }),
});
const Seated = z.object({ token: z.string(), role: z.string() });

/** The real app on a free port, on a log in memory. */
export async function runApp(change: Partial<AppParts> = {}) {
  const { log, seats } = await openStore(':memory:');
  const logger = change.logger ?? pino({ level: 'silent' });
  const shelf = openShelf({ log, logger });
  const images = new MemoryImages();
  const app = createApp({
    workshops: new FrontDesk({ log, seats, shelf }),
    guesses: new GuessLimits(),
    starts: new StartLimits(),
    images,
    painter: new Painter(),
    visitors: visitorsOf({ seats, shelf }),
    settings: { publicUrl: undefined, trustProxy: false, demo: false },
    logger,
    ready: async () => {},
    clientFolder: '/nowhere',
    ...change,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  const at = `http://127.0.0.1:${address.port}`;
  const send = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(at + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const post = (path: string, body: unknown): Promise<Response> => send(path, JSON.stringify(body));
  return {
    at,
    log,
    seats,
    shelf,
    images,
    send,
    post,
    get: (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(at + path, { headers }),
    async start(options: object = { title: 'Our school' }) {
      const response = await post('/api/workshops', options);
      return Started.parse(await response.json());
    },
    async seat(code: string, key?: string) {
      const response = await post('/api/seats', { code, key });
      return Seated.parse(await response.json());
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type RunningApp = Awaited<ReturnType<typeof runApp>>;

/** The secret part of a link. */
export const keyIn = (link: string): string => link.slice(link.indexOf('#') + 1);
