import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { ImagesUnavailable } from '../images/image-store.ts';
import { LogUnavailable } from '../log/event-log.ts';
import { type HttpRefusal, refuse } from './answers.ts';

export const nothingHere: RequestHandler = (_request, response) => refuse(response, 404, 'http.nothing-here');

/** Turns whatever was thrown into `{ code, sentence }`. Nothing of the request or of the fault goes into the answer. */
export function failures(logger: Logger): ErrorRequestHandler {
  return (fault: unknown, _request, response, next) => {
    if (response.headersSent) return next(fault);
    response.set('Cache-Control', 'no-store');
    if (fault instanceof LogUnavailable || fault instanceof ImagesUnavailable) {
      logger.error({ err: fault }, 'a request could not be saved');
      response.set('Retry-After', '10');
      return refuse(response, 503, 'http.not-saved');
    }
    const status = statusOf(fault);
    if (status === 500) logger.error({ err: fault }, 'a request failed');
    refuse(response, status, refusalOf[status]);
  };
}

const refusalOf = {
  400: 'http.unreadable',
  413: 'http.too-big',
  415: 'http.unreadable',
  500: 'http.fault',
} as const satisfies Record<number, HttpRefusal>;

/** The body parser and the router say with a status whose fault it was. */
function statusOf(fault: unknown): keyof typeof refusalOf {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? fault.status : 500;
  if (status === 413 || status === 415) return status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}
