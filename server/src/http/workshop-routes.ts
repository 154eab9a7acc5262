import { setTimeout as wait } from 'node:timers/promises';
import { room } from '@sayso/shared/features.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import { type Request, type Response, Router } from 'express';
import * as z from 'zod';
import { addressTag } from '../identity/address-tag.ts';
import type { GuessLimits } from '../identity/guess-limits.ts';
import type { StartLimits } from '../identity/start-limits.ts';
import { refuse, slowDown } from './answers.ts';
import type { Workshops } from './workshops.ts';

/** Milliseconds from arrival before a failed try is answered: how long a look-up took must not tell what was found. */
const failureTakes = 100;

/** The code as people type it: `1234 5678`. */
const SeatRequest = z.strictObject({
  code: z
    .string()
    .max(40)
    .transform((typed) => typed.replace(/[\s-]/g, '')),
  key: z.string().max(200).optional(),
});

export interface WorkshopParts {
  readonly workshops: Workshops;
  readonly guesses: GuessLimits;
  readonly starts: StartLimits;
}

export function workshopRoutes({ workshops, guesses, starts }: WorkshopParts): Router {
  const routes = Router();

  routes.post('/workshops', async (request, response) => {
    const address = addressOf(request);
    const seconds = starts.wait(address);
    if (seconds > 0) return slowDown(response, 'workshops.slow-down', seconds);
    const opened = await workshops.open(request.body);
    if (isRejection(opened)) {
      response.status(400).json({ code: opened.rejected, sentence: room.sentence(opened.rejected) });
      return;
    }
    starts.opened(address);
    const { code, keys } = opened;
    const links = {
      lead: `/w/${code}/lead#${keys.lead}`,
      support: `/w/${code}/support#${keys.support}`,
      display: `/w/${code}/display#${keys.display}`,
      join: `/w/${code}`,
    };
    response.status(201).json({ code, links });
  });

  routes.post('/seats', async (request, response) => {
    const arrived = performance.now();
    const body = SeatRequest.safeParse(request.body);
    if (!body.success) return refuse(response, 400, 'http.unreadable');
    const { code, key } = body.data;
    const attempt = { code, address: addressOf(request), keyed: key !== undefined };
    const seconds = guesses.wait(attempt);
    // A code can be guessed, so nothing is looked up. A key of 128 bits can not, so a right one always works.
    if (seconds > 0 && key === undefined) return slowDown(response, 'seats.slow-down', seconds);
    const seat = await workshops.takeSeat(code, key);
    if (seat) {
      guesses.succeeded(attempt);
      response.status(201).json(seat);
      return;
    }
    guesses.failed(attempt);
    await answerFailure(response, arrived, seconds);
  });

  return routes;
}

async function answerFailure(response: Response, arrived: number, seconds: number): Promise<void> {
  await wait(Math.max(0, arrived + failureTakes - performance.now()));
  if (seconds > 0) slowDown(response, 'seats.slow-down', seconds);
  else refuse(response, 404, 'seats.not-found');
}

const addressOf = (request: Request): string => addressTag(request.ip ?? '');
