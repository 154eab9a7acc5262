import type { Browser } from '@playwright/test';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
  <rect width="320" height="200" fill="#dbe7c0"/>
  <path d="M0 150 C70 120 120 190 200 160 S290 120 320 140 V200 H0Z" fill="#86bfe0"/>
  <path d="M150 0 C150 60 90 90 96 140 M0 70 L320 52" stroke="#fbf7ec" stroke-width="11" fill="none"/>
  <path d="M168 14 h54 v26 h-54z M120 90 h22 v20 h-22z M36 30 h30 v22 h-30z" fill="#c58a63"/>
  <path d="M70 92 h18 v18 h-18z M250 18 h26 v18 h-26z" fill="#9a7ba6"/>
  <circle cx="262" cy="104" r="20" fill="#5c9a5a"/>
  <circle cx="292" cy="92" r="14" fill="#5c9a5a"/>
  <circle cx="236" cy="86" r="11" fill="#5c9a5a"/>
</svg>`;

/** Sends the map of a village to a workshop as its team would. Answers the name under which the server keeps it. */
export async function addTheMap(
  browser: Browser,
  { origin, code, token }: { origin: string; code: string; token: string },
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<body style="margin:0">${drawing}</body>`);
  const picture = await page.screenshot();
  await page.close();
  const answer = await fetch(`${origin}/api/workshops/${code}/images`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(picture),
  });
  const told: unknown = await answer.json();
  const name = typeof told === 'object' && told !== null ? Reflect.get(told, 'id') : undefined;
  if (typeof name !== 'string') throw new Error(`The picture was not taken: ${JSON.stringify(told)}`);
  return name;
}
