import { join } from 'node:path';
import express, { Router } from 'express';
import { servePacked } from './packed-files.ts';
import { plainPage } from './plain-page.ts';

/** Every address that is a page. The program finds out by itself where it is. */
const pages = ['/', '/start', '/w/*place'];
/** The same page, which asks at once for what this role will need. Anybody else has the plain one. */
const pageOfRole = /^\/w\/\d+\/(lead|support|display)\/?$/;
/** Names under assets/ carry a hash of what is in them. */
const forever = 'public, max-age=31536000, immutable';

/** The built pages in `folder`. They may be built, or built again, while the server runs. */
export function clientFiles(folder: string): Router {
  const routes = Router();
  const assets = join(folder, 'assets');

  routes.use(
    '/assets',
    servePacked(assets, { 'Cache-Control': forever }),
    express.static(assets, {
      index: false,
      redirect: false,
      setHeaders: (response) => {
        response.setHeader('Cache-Control', forever);
        response.setHeader('Vary', 'Accept-Encoding');
      },
    }),
  );
  routes.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=3600');
      },
    }),
  );
  routes.get(pages, (request, response, next) => {
    const role = pageOfRole.exec(request.path)?.[1];
    const page = role === undefined ? 'index.html' : `${role}.html`;
    response.sendFile(page, { root: folder, headers: { 'Cache-Control': 'no-cache' } }, (fault) => {
      if (!fault || response.headersSent) return;
      if ('status' in fault && fault.status === 404) plainPage(response, 503, notBuilt);
      else next(fault);
    });
  });
  return routes;
}

const notBuilt = {
  title: 'Not ready yet',
  text: 'The server runs, but its pages are not built yet. Stop it, and start it again with “npm start”.',
};
