import { expect, it } from 'vitest';
import { FairPurse } from './fair-purse.ts';
import { Purses } from './purse.ts';

const times = (count: number, job: () => void): void => {
  for (let done = 0; done < count; done++) job();
};

it('gives a burst at once and the rest with time', () => {
  const purses = new Purses({ burst: 3, perSecond: 0.5 });
  times(3, () => {
    expect(purses.wait('a', 0)).toBe(0);
    purses.spend('a', 0);
  });
  expect(purses.wait('a', 0)).toBe(2);
  expect(purses.wait('a', 1000)).toBe(1);
  expect(purses.wait('a', 2000)).toBe(0);
  expect(purses.wait('b', 0)).toBe(0);
});

it('never holds more than a burst, and never owes more than one', () => {
  const purses = new Purses({ burst: 2, perSecond: 1 });
  times(50, () => purses.spend('a', 0));
  expect(purses.wait('a', 0)).toBe(3);
  times(2, () => purses.spend('a', 1_000_000));
  expect(purses.wait('a', 1_000_000)).toBe(1);
});

it('forgets the purse that was spent from longest ago when there are too many', () => {
  const purses = new Purses({ burst: 1, perSecond: 0.001 }, 2);
  for (const name of ['a', 'b', 'a', 'c']) purses.spend(name, 0);
  expect(purses.wait('b', 0)).toBe(0);
  expect(purses.wait('a', 0)).toBeGreaterThan(0);
  expect(purses.wait('c', 0)).toBeGreaterThan(0);
});

it('lets one noisy address spend only what noisy addresses have', () => {
  const purse = new FairPurse({ burst: 5, perSecond: 0.001 }, { burst: 20, perSecond: 0.001 });
  times(500, () => purse.spend('script', 0));
  expect(purse.wait('script', 0)).toBeGreaterThan(0);
  expect(purse.wait('home', 0)).toBe(0);
});

it('gives many addresses no more than one purse', () => {
  const purse = new FairPurse({ burst: 5, perSecond: 0.001 }, { burst: 20, perSecond: 0.001 });
  for (let address = 0; address < 20; address++) purse.spend(`bot-${address}`, 0);
  expect(purse.wait('bot-20', 0)).toBeGreaterThan(0);
});

it('refuses nobody for the address alone', () => {
  const purse = new FairPurse({ burst: 5, perSecond: 0.001 }, { burst: 20, perSecond: 0.001 });
  times(15, () => purse.spend('school', 0));
  expect(purse.wait('school', 0)).toBe(0);
});
