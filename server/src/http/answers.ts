import type { Response } from 'express';

/** What the web routes themselves say no to. The features' refusals have their own sentences. */
const httpRefusals = {
  'http.unreadable': 'This page sent something we could not read. Reload it and try again.',
  'http.too-big': 'That is too long to send. Make it shorter and try again.',
  'http.nothing-here': 'There is nothing at this address.',
  'http.other-site': 'That came from another website. Open the workshop page and try again.',
  'http.not-saved': 'We could not save that just now. Try again soon.',
  'http.fault': 'Something went wrong on our side. Nothing was changed. Try again.',
  'images.no-seat': 'We do not know this device any more. Join again with your link.',
  'images.team-only': 'Only the team can add pictures.',
  'images.ended': 'This workshop has ended. Nothing can be added now.',
  'images.wrong-kind': 'This kind of file does not work here. Choose a JPEG or PNG picture.',
  'images.too-big': 'This picture is too big to send. Choose one under 8 MB.',
  'images.too-many-pixels': 'This picture is too large. Make it smaller and try again.',
  'images.unreadable': 'We could not open this picture. Try another one.',
  'images.full': 'There is no more space for pictures in this workshop.',
  'images.slow-down': 'Too many pictures just now. Wait a moment, then try again.',
  'images.no-painter': 'This server cannot take pictures. Everything else works.',
  'seats.not-found': 'That did not work. Check the code and try again.',
  'seats.slow-down': 'Too many tries just now. Wait a moment, then try again.',
  'workshops.slow-down': 'Too many new workshops just now. Wait a moment, then try again.',
} as const satisfies Readonly<Record<string, string>>;
export type HttpRefusal = keyof typeof httpRefusals;

/** The one shape of every failure under /api: `{ code, sentence }`. */
export function refuse(response: Response, status: number, code: HttpRefusal): void {
  response.status(status).json({ code, sentence: httpRefusals[code] });
}

/** 429 with the whole seconds to wait. */
export function slowDown(response: Response, code: HttpRefusal, seconds: number): void {
  response.set('Retry-After', String(seconds));
  refuse(response, 429, code);
}
