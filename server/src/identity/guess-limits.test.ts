import { expect, it } from 'vitest';
import { GuessLimits } from './guess-limits.ts';
import { newRoomCode } from './room-code.ts';
import { StartLimits } from './start-limits.ts';

const school = 'school';
const joining = (code: string, address = school) => ({ code, address, keyed: false });
const stopped = () => {
  const clock = { now: 0 };
  return { clock, limits: new GuessLimits(() => clock.now) };
};

it('never limits a class with the right code behind one address', () => {
  const { limits } = stopped();
  for (let pupil = 0; pupil < 40; pupil++) {
    expect(limits.wait(joining('12345678'))).toBe(0);
    limits.succeeded(joining('12345678'));
  }
});

it('never limits a conference of 1,000 behind one address, a fifth of whom mistype once', () => {
  const { limits, clock } = stopped();
  for (let person = 0; person < 1000; person++) {
    clock.now += 120;
    if (person % 5 === 0) {
      const typo = joining(newRoomCode());
      expect(limits.wait(typo)).toBe(0);
      limits.failed(typo);
    }
    expect(limits.wait(joining('12345678'))).toBe(0);
    limits.succeeded(joining('12345678'));
  }
});

it('stops random guesses from one address after a few hundred and then allows one a second', () => {
  const { limits, clock } = stopped();
  let allowed = 0;
  for (let guess = 0; guess < 10_000; guess++) {
    clock.now += 10;
    const attempt = joining(newRoomCode());
    if (limits.wait(attempt) > 0) continue;
    allowed++;
    limits.failed(attempt);
  }
  expect(allowed).toBeGreaterThan(300);
  expect(allowed).toBeLessThan(450);
});

it('stops random guesses from 1,000 addresses just the same', () => {
  const { limits, clock } = stopped();
  let allowed = 0;
  for (let guess = 0; guess < 10_000; guess++) {
    clock.now += 10;
    const attempt = joining(newRoomCode(), `bot-${guess % 1000}`);
    if (limits.wait(attempt) > 0) continue;
    allowed++;
    limits.failed(attempt);
  }
  expect(allowed).toBeLessThan(450);
});

it('lets a class into its room while somebody beside them guesses', () => {
  const { limits } = stopped();
  limits.succeeded(joining('12345678'));
  for (let guess = 0; guess < 1000; guess++) limits.failed(joining(newRoomCode()));
  expect(limits.wait(joining('12345678'))).toBe(0);
  expect(limits.wait(joining('87654321'))).toBeGreaterThan(0);
  expect(limits.wait(joining('12345678', 'home'))).toBe(0);
});

it('forgets after half a day who got in where', () => {
  const { limits, clock } = stopped();
  limits.succeeded(joining('12345678'));
  clock.now += 12 * 60 * 60 * 1000;
  for (let guess = 0; guess < 1000; guess++) limits.failed(joining(newRoomCode()));
  expect(limits.wait(joining('12345678'))).toBeGreaterThan(0);
});

it('limits failed tries for one code, and wrong keys do not shut the door for the code', () => {
  const { limits } = stopped();
  const keyed = (address: string) => ({ code: '12345678', address, keyed: true });
  for (let tries = 0; tries < 60; tries++) {
    expect(limits.wait(keyed(`home-${tries}`))).toBe(0);
    limits.failed(keyed(`home-${tries}`));
  }
  expect(limits.wait(keyed('home'))).toBeGreaterThan(0);
  expect(limits.wait(joining('12345678', 'home'))).toBe(0);
});

it('slows down a script that fills a room, and only that room', () => {
  const { limits } = stopped();
  for (let seat = 0; seat < 3000; seat++) limits.succeeded(joining('12345678', `bot-${seat}`));
  expect(limits.wait(joining('12345678'))).toBeGreaterThan(0);
  expect(limits.wait(joining('87654321'))).toBe(0);
});

it('starts two hundred workshops at once for a day of schools, and then one every five seconds', () => {
  const clock = { now: 0 };
  const limits = new StartLimits(() => clock.now);
  for (let started = 0; started < 200; started++) limits.opened(`school-${started}`);
  expect(limits.wait('town-hall')).toBe(5);
  clock.now += 5000;
  expect(limits.wait('town-hall')).toBe(0);
});
