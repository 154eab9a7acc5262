import { expect, it } from 'vitest';
import { identityModes, isStronger, promises, signatureOf } from './identity-modes.ts';

const bo = { role: 'participant', alias: 'Blue Otter', name: 'Bo' } as const;

it('[WS9] the promises are in the agreed words', () => {
  expect(Object.fromEntries(identityModes.map((mode) => [mode, promises[mode].sentence]))).toEqual({
    nobody: 'No one can find out who wrote what. Not even us.',
    aliases: "Other people can't see who wrote it. The team sees your nickname.",
    findable: "The team can look up your name only if they are worried about someone's safety.",
    names: 'Everyone can see your name.',
  });
});

it('[WS5] each promise sets what stands beside a contribution', () => {
  expect(signatureOf('nobody', bo)).toEqual({});
  expect(signatureOf('aliases', bo)).toEqual({ team: 'Blue Otter' });
  expect(signatureOf('findable', bo)).toEqual({ team: 'Blue Otter' });
  expect(signatureOf('names', bo)).toEqual({ team: 'Bo', peers: 'Bo' });
});

it('[WS5] the team signs as the team under every promise', () => {
  for (const mode of identityModes) {
    for (const role of ['lead', 'support'] as const) {
      expect(signatureOf(mode, { role, alias: 'Lead', name: null })).toEqual({
        team: 'Lead',
        peers: 'The team',
        staff: true,
      });
    }
  }
});

it('[WS5] a name that is missing is not made up', () => {
  expect(signatureOf('names', { ...bo, name: null })).toEqual({});
});

it('[WS4] the promises have an order, and the stronger one never shows more', () => {
  const rank = { nothing: 0, alias: 1, name: 2 };
  const pairs = identityModes.flatMap((weak, place) =>
    identityModes.slice(place + 1).map((strong) => [weak, strong] as const),
  );
  expect(pairs).toHaveLength(6);
  for (const [weak, strong] of pairs) {
    expect(isStronger(strong, weak)).toBe(true);
    expect(isStronger(weak, strong)).toBe(false);
    expect(rank[promises[strong].teamSees]).toBeLessThanOrEqual(rank[promises[weak].teamSees]);
    expect(rank[promises[strong].peersSee]).toBeLessThanOrEqual(rank[promises[weak].peersSee]);
  }
  expect(isStronger('aliases', 'aliases')).toBe(false);
});
