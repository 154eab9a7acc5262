import { afterAll, afterEach, expect, it } from 'vitest';
import { onWake } from './wake.ts';

let visibility = 'visible';
Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
let stop: () => void = () => undefined;
afterEach(() => stop());
afterAll(() => void Reflect.deleteProperty(document, 'visibilityState'));

function watched() {
  const clock = { now: 0 };
  const heard: string[] = [];
  stop = onWake(
    {
      woke: (sleptLong) => heard.push(sleptLong ? 'slept long' : 'woke'),
      networkLost: () => heard.push('no network'),
    },
    () => clock.now,
  );
  const turn = (state: string) => {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { clock, heard, turn };
}

it('tells a glance away from a long sleep', () => {
  const { clock, heard, turn } = watched();
  turn('hidden');
  clock.now = 5_000;
  turn('visible');
  turn('hidden');
  clock.now = 60_000;
  turn('visible');
  expect(heard).toEqual(['woke', 'slept long']);
});

it('hears the network go and come back', () => {
  const { heard } = watched();
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  expect(heard).toEqual(['no network', 'woke']);
});

it('is silent once stopped', () => {
  const { heard, turn } = watched();
  stop();
  turn('visible');
  window.dispatchEvent(new Event('online'));
  expect(heard).toEqual([]);
});
