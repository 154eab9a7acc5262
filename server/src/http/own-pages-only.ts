import type { RequestHandler } from 'express';
import { sameOrigin } from '../live/same-origin.ts';
import type { Settings } from '../settings.ts';
import { refuse } from './answers.ts';

/** Lets only our own pages, and programs that are no browsers, send something. */
export function ownPagesOnly(settings: Pick<Settings, 'publicUrl'>): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const site = request.get('Sec-Fetch-Site');
    const own =
      site === undefined ? sameOrigin(request, settings) : site === 'same-origin' || site === 'none';
    if (!own) return refuse(response, 403, 'http.other-site');
    next();
  };
}

/** Another website's form cannot send JSON, and its script would have to ask first, which nobody answers. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads || request.is('application/json')) return next();
  refuse(response, 415, 'http.unreadable');
};
