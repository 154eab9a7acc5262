import type { Response } from 'express';

/** A page without the app, for when there is no app to show. Texts are ours: nothing of the request stands in them. */
export function plainPage(
  response: Response,
  status: number,
  { title, text }: { title: string; text: string },
): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<meta name="color-scheme" content="light dark">` +
        `<title>${title} · Sayso</title></head><body><h1>${title}</h1><p>${text}</p>` +
        `<p><a href="/">Go to the front page</a></p></body></html>`,
    );
}
