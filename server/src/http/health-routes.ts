import { Router } from 'express';
import { refuse } from './answers.ts';

/** `ready` resolves when the log can be written and rejects with LogUnavailable when not. */
export function healthRoutes(ready: () => Promise<void>): Router {
  const routes = Router();

  routes.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });

  routes.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    const writable = await ready().then(
      () => true,
      () => false,
    );
    if (writable) response.json({ ready: true });
    else refuse(response, 503, 'http.not-saved');
  });

  return routes;
}
