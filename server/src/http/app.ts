import express, { type Express, type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import { clientFiles } from './client-files.ts';
import { failures, nothingHere } from './failures.ts';
import { healthRoutes } from './health-routes.ts';
import { type ImageParts, imageRoutes } from './image-routes.ts';
import { jsonOnly, ownPagesOnly } from './own-pages-only.ts';
import { plainPage } from './plain-page.ts';
import { securityHeaders } from './security-headers.ts';
import { type WorkshopParts, workshopRoutes } from './workshop-routes.ts';

export interface AppParts extends WorkshopParts, ImageParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'trustProxy' | 'demo'>;
  /** The lead link of the workshop with pretend people, as a path, once there is one. */
  readonly demoLead?: () => string | undefined;
  readonly logger: Logger;
  /** Resolves when the log can be written. */
  readonly ready: () => Promise<void>;
  /** absolute; where the built pages are */
  readonly clientFolder: string;
}

const bodyLimit = '16kb';

/** Everything that is not live: the pages, starting and joining a workshop, and whether the server is well. */
export function createApp(parts: AppParts): Express {
  const { settings, logger } = parts;
  const app = express();
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', false);
  // An answer may hold a token, and nothing here is worth comparing.
  app.set('etag', false);
  app.use(noteRequests(logger));
  app.use(securityHeaders(settings.publicUrl?.startsWith('https:') ?? false));
  app.use(healthRoutes(parts.ready));
  app.use('/api', api(parts));
  app.use(clientFiles(parts.clientFolder));
  app.use((_request, response) => plainPage(response, 404, notFound));
  app.use(failures(logger));
  return app;
}

function api(parts: AppParts): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  routes.get('/features', (_request, response) => {
    const { demo } = parts.settings;
    const lead = demo ? parts.demoLead?.() : undefined;
    response.json({ demo, ...(lead === undefined ? {} : { lead }) });
  });
  routes.use(ownPagesOnly(parts.settings));
  routes.use(imageRoutes(parts));
  routes.use(jsonOnly);
  routes.use(express.json({ limit: bodyLimit, inflate: false }));
  routes.use(workshopRoutes(parts));
  routes.use(nothingHere);
  return routes;
}

/** The route as it is written in the source, never the address: that one holds the code of a room. */
function noteRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      const path: unknown = request.route?.path;
      const route = typeof path === 'string' ? request.baseUrl + path : path ? 'page' : 'none';
      const ms = Math.round(performance.now() - started);
      logger.debug({ method: request.method, route, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}

const notFound = { title: 'Nothing here', text: 'There is nothing at this address.' };
