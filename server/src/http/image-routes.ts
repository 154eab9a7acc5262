import { isFacilitator } from '@sayso/shared/room/audience.ts';
import express, { type Request, type Response, Router } from 'express';
import { Purses } from '../identity/purse.ts';
import type { Visitor, Visitors } from '../identity/visitor.ts';
import { kindOf } from '../images/image-kind.ts';
import type { ImageStore } from '../images/image-store.ts';
import type { Painter } from '../images/painter.ts';
import { UploadPlaces } from '../images/upload-places.ts';
import { type HttpRefusal, refuse, slowDown } from './answers.ts';

export interface ImageParts {
  readonly images: Pick<ImageStore, 'save' | 'read'>;
  readonly painter: Pick<Painter, 'paint'>;
  readonly visitors: Visitors;
}

const mostBytes = 8 * 1024 * 1024;
/** Per seat. A stack of photos at once; after that, one in three seconds. */
const pace = { burst: 20, perSecond: 1 / 3 };

const readBody = express.raw({ type: () => true, limit: mostBytes, inflate: false });

const statusOf = {
  'images.unreadable': 422,
  'images.too-many-pixels': 422,
  'images.no-painter': 501,
} as const satisfies Partial<Record<HttpRefusal, number>>;

/** Pictures that facilitators put on the board and into questions. */
export function imageRoutes({ images, painter, visitors }: ImageParts): Router {
  const routes = Router();
  const purses = new Purses(pace);
  const places = new UploadPlaces();

  routes.post('/workshops/:code/images', async (request, response) => {
    const { code } = request.params;
    const visitor = await visitorOf(request, code);
    if (!mayAdd(response, visitor)) return;
    if (!request.is(['image/*', 'application/octet-stream']))
      return refuse(response, 415, 'images.wrong-kind');
    const now = performance.now();
    const seconds = Math.ceil(purses.wait(visitor.seat, now));
    if (seconds > 0) return slowDown(response, 'images.slow-down', seconds);
    const giveBack = places.take(code);
    if (!giveBack) return slowDown(response, 'images.slow-down', 2);
    try {
      purses.spend(visitor.seat, now);
      await take(request, response, code);
    } finally {
      giveBack();
    }
  });

  routes.get('/workshops/:code/images/:id', async (request, response) => {
    const { code, id } = request.params;
    const visitor = await visitorOf(request, code);
    const picture = visitor?.maySee(id) ? await images.read(code, id) : undefined;
    if (!picture) return refuse(response, 404, 'http.nothing-here');
    // A picture never changes. Another seat on this device has to ask for itself.
    response.set({ 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Authorization' });
    response.type('image/webp').send(picture);
  });

  async function take(request: Request, response: Response, code: string): Promise<void> {
    const body = await bodyOf(request, response);
    if (body === 'too big') return refuse(response, 413, 'images.too-big');
    if (!kindOf(body)) return refuse(response, 415, 'images.wrong-kind');
    const painted = await painter.paint(body);
    if ('refused' in painted) return refuse(response, statusOf[painted.refused], painted.refused);
    // Painting takes a while: the room may have ended, or be gone.
    if (!mayAdd(response, await visitorOf(request, code))) return;
    const saved = await images.save(code, painted.webp);
    if (saved === 'full') return refuse(response, 409, 'images.full');
    response.status(201).json({ id: saved.id, width: painted.width, height: painted.height });
  }

  async function visitorOf(request: Request, code: string): Promise<Visitor | undefined> {
    const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.get('Authorization') ?? '')?.[1];
    return token === undefined ? undefined : visitors(code, token);
  }

  return routes;
}

function mayAdd(response: Response, visitor: Visitor | undefined): visitor is Visitor {
  if (!visitor) refuse(response, 401, 'images.no-seat');
  else if (!isFacilitator(visitor.role)) refuse(response, 403, 'images.team-only');
  else if (visitor.ended) refuse(response, 409, 'images.ended');
  else return true;
  return false;
}

/** Nothing of it is read when its length is given and too large. */
function bodyOf(request: Request, response: Response): Promise<Uint8Array | 'too big'> {
  return new Promise((resolve, reject) => {
    readBody(request, response, (fault?: unknown) => {
      const tooBig = fault instanceof Error && 'status' in fault && fault.status === 413;
      if (tooBig) resolve('too big');
      else if (fault) reject(fault);
      else resolve(request.body instanceof Uint8Array ? request.body : new Uint8Array());
    });
  });
}
