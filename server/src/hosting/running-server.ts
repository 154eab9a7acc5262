import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createApp } from '../http/app.ts';
import { FrontDesk } from '../identity/front-desk.ts';
import { GuessLimits } from '../identity/guess-limits.ts';
import { StartLimits } from '../identity/start-limits.ts';
import { visitorsOf } from '../identity/visitor.ts';
import { openImages } from '../images/open-images.ts';
import { Painter } from '../images/painter.ts';
import { keepSweeping } from '../images/unneeded-pictures.ts';
import { openGateway } from '../live/gateway.ts';
import { openShelf } from '../live/room-shelf.ts';
import { openStore } from '../log/open-store.ts';
import type { Settings } from '../settings.ts';
import { listenForDemo } from './demo-workshop.ts';
import { listen } from './listen.ts';
import { readiness } from './readiness.ts';
import { keepDeleting } from './retention.ts';

export interface RunningServer {
  readonly port: number;
  /** Says goodbye to every screen, lets what is under way finish, saves, and lets go of port and log. */
  stop(): Promise<void>;
}

const clientFolder = fileURLToPath(new URL('../../../client/dist', import.meta.url));
/** Milliseconds for answers that are under way when the server stops. */
const lastAnswers = 3000;

/** Puts the server together. Throws LogInUse or CannotListen, whose messages are for the host. */
export async function runServer(settings: Settings, logger: Logger): Promise<RunningServer> {
  const { log, seats } = await openStore(settings.dataDir);
  const images = await openImages(settings.dataDir);
  const shelf = openShelf({ log, logger });
  const app = createApp({
    workshops: new FrontDesk({ log, seats, shelf }),
    guesses: new GuessLimits(),
    starts: new StartLimits(),
    images,
    painter: new Painter(),
    visitors: visitorsOf({ seats, shelf }),
    settings,
    ...(settings.demo ? { demoLead: listenForDemo(process) } : {}),
    logger,
    ready: readiness({ log, seats }),
    clientFolder,
  });
  // Longer than a proxy keeps its connections, so that it never sends a request into one that just closed.
  const server = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 30_000 },
    app,
  );
  const gateway = openGateway({ server, shelf, seats, settings, logger });
  const port = await listen(server, settings).catch(async (fault: unknown) => {
    await log.close();
    throw fault;
  });
  const stopSweeping = keepSweeping({ images, shelf, logger, now: () => performance.now() });
  const stopDeleting = keepDeleting({ log, images, shelf, logger, retentionDays: settings.retentionDays });

  return {
    port,
    async stop() {
      stopDeleting();
      stopSweeping();
      const ended = new Promise((resolve) => server.once('close', resolve));
      setTimeout(() => server.closeAllConnections(), lastAnswers).unref();
      await gateway.close();
      if (server.listening) server.close();
      server.closeIdleConnections();
      await ended;
      await log.close();
    },
  };
}
