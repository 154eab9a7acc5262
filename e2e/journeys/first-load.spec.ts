import { expect } from '@playwright/test';
import { test } from '../fixtures/workshop.ts';

/** What an old phone on a slow line can wait for. Bytes as sent, fonts not counted: the page is readable without them. */
const budget = 150 * 1024;

test('a participant is in the room with no more than 150 KB of program', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const phone = await workshop.participant('phone', { phone: true });
  const loaded = await phone.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({ name, encodedBodySize, decodedBodySize })),
  );
  const sum = loaded.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
  expect(loaded.length, 'files that were counted').toBeGreaterThan(1);
  expect(
    loaded.filter(
      ({ encodedBodySize, decodedBodySize }) => encodedBodySize >= decodedBodySize && decodedBodySize >= 512,
    ),
    'everything is sent packed that packing makes smaller',
  ).toEqual([]);
  expect(
    sum,
    loaded.map(({ name, encodedBodySize }) => `${name} ${encodedBodySize}`).join('\n'),
  ).toBeLessThanOrEqual(budget);
});

test('nothing is fetched from anywhere else', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const phone = await workshop.participant('phone', { phone: true });
  const hosts = await phone.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
  );
  expect(new Set(hosts)).toEqual(new Set([new URL(phone.url()).host]));
});
