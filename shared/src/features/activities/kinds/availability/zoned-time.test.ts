import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, isWallTime, isZone, wallTimeAt, wallTimeLater } from './zoned-time.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);

it('[AV3] dates that no calendar has are none', () => {
  for (const fine of ['2027-03-02T15:00', '2028-02-29T00:00', '2027-12-31T23:59']) {
    expect(isWallTime(fine)).toBe(true);
  }
  for (const odd of [
    '2027-02-29T10:00',
    '2027-04-31T10:00',
    '2027-13-01T10:00',
    '2027-00-10T10:00',
    '2027-01-00T10:00',
    '2027-01-01T24:00',
    '2027-01-01T10:60',
    '1827-01-01T10:00',
    '2027-01-01',
    '2027-01-01T10:00Z',
    'T10:00',
    '',
  ]) {
    expect(isWallTime(odd), odd).toBe(false);
    expect(instantOf(odd, 'Europe/London')).toBeUndefined();
  }
});

it('[AV1] zones have names', () => {
  expect(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu'].every(isZone)).toBe(
    true,
  );
  expect(['', '+01:00', 'Europe/Atlantis', 'Europe/London '].some(isZone)).toBe(false);
});

it('[AV2] a meeting stays at its hour on the wall on both sides of a change of clocks', () => {
  expect(instantOf('2027-03-27T15:00', 'Europe/London')).toEqual({
    at: utc('2027-03-27T15:00'),
    shown: 'once',
  });
  expect(instantOf('2027-03-28T15:00', 'Europe/London')).toEqual({
    at: utc('2027-03-28T14:00'),
    shown: 'once',
  });
  expect(instantOf('2027-10-30T15:00', 'Europe/London')).toEqual({
    at: utc('2027-10-30T14:00'),
    shown: 'once',
  });
  expect(instantOf('2027-10-31T15:00', 'Europe/London')).toEqual({
    at: utc('2027-10-31T15:00'),
    shown: 'once',
  });
});

it('[AV3] a time that clocks jump over does not exist', () => {
  expect(instantOf('2027-03-28T00:59', 'Europe/London')?.shown).toBe('once');
  expect(instantOf('2027-03-28T01:30', 'Europe/London')).toEqual({
    at: utc('2027-03-28T01:30'),
    shown: 'never',
  });
  expect(instantOf('2027-03-28T02:00', 'Europe/London')).toEqual({
    at: utc('2027-03-28T01:00'),
    shown: 'once',
  });
  expect(instantOf('2027-03-14T02:30', 'America/New_York')?.shown).toBe('never');
});

it('[AV3] of a time that comes twice the first is meant', () => {
  expect(instantOf('2027-10-31T01:30', 'Europe/London')).toEqual({
    at: utc('2027-10-31T00:30'),
    shown: 'twice',
  });
  expect(instantOf('2027-10-31T02:00', 'Europe/London')?.shown).toBe('once');
  expect(instantOf('2027-11-07T01:30', 'America/New_York')).toEqual({
    at: utc('2027-11-07T05:30'),
    shown: 'twice',
  });
});

it('[AV2] zones with odd offsets, and a day later on the other side of the world', () => {
  expect(instantOf('2027-03-02T15:00', 'Asia/Kathmandu')?.at).toBe(utc('2027-03-02T09:15'));
  expect(wallTimeAt(utc('2027-03-02T15:00'), 'Pacific/Auckland')).toBe('2027-03-03T04:00');
  expect(instantOf('2027-04-04T01:45', 'Australia/Lord_Howe')?.shown).toBe('twice');
  expect(wallTimeAt(utc('2027-03-02T00:00'), 'UTC')).toBe('2027-03-02T00:00');
});

it('a day or a week later is the same hour, also over a change of clocks and a leap day', () => {
  expect(wallTimeLater('2027-03-27T15:00', 24 * 60)).toBe('2027-03-28T15:00');
  expect(wallTimeLater('2028-02-28T10:00', 24 * 60)).toBe('2028-02-29T10:00');
  expect(wallTimeLater('2027-12-28T10:00', 7 * 24 * 60)).toBe('2028-01-04T10:00');
  expect(wallTimeLater('2027-03-02T23:30', 90)).toBe('2027-03-03T01:00');
  expect(wallTimeLater('T10:00', 60)).toBe('T10:00');
});

it('[AV2] whatever time clocks do show, they show it at its instant', () => {
  const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const minutes = fc.integer({
    min: utc('2024-01-01T00:00') / 60_000,
    max: utc('2032-01-01T00:00') / 60_000,
  });
  fc.assert(
    fc.property(zone, minutes, (where, at) => {
      const wall = wallTimeAt(at * 60_000, where);
      const found = instantOf(wall, where);
      expect(found?.shown).not.toBe('never');
      expect(wallTimeAt(found?.at ?? 0, where)).toBe(wall);
      expect(found?.at).toBeLessThanOrEqual(at * 60_000);
    }),
  );
});
