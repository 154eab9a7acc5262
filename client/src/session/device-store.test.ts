import { expect, it } from 'vitest';
import { openDeviceStore } from './device-store.ts';
import { sweepDevice } from './sweep-device.ts';

const refusing = (): Storage => {
  throw new Error('Storage is switched off');
};

it('keeps values from one run of the page to the next', () => {
  openDeviceStore(
    () => localStorage,
    () => 1,
  ).write('a.b', { text: 'x' });
  const next = openDeviceStore(
    () => localStorage,
    () => 2,
  );
  expect(next.read('a.b')).toEqual({ text: 'x' });
  expect(next.keys('a.')).toEqual(['a.b']);
  next.remove('a.b');
  expect(next.read('a.b')).toBeUndefined();
});

it('keeps values for the life of the page where the browser keeps none', () => {
  const store = openDeviceStore(refusing, () => 1);
  store.write('a', 1);
  expect(store.read('a')).toBe(1);
  expect(store.keys('')).toEqual(['a']);
  store.remove('a');
  expect(store.read('a')).toBeUndefined();
});

it('reads nothing out of what it did not write', () => {
  localStorage.setItem('a', '{ "value": 1 }');
  localStorage.setItem('b', 'not json');
  const store = openDeviceStore(
    () => localStorage,
    () => 1,
  );
  expect(store.read('a')).toBeUndefined();
  expect(store.read('b')).toBeUndefined();
});

it('forgets texts after weeks and seats after months, and leaves other things alone', () => {
  const day = 24 * 60 * 60 * 1000;
  let today = 0;
  const store = openDeviceStore(
    () => localStorage,
    () => today * day,
  );
  for (const key of ['sayso.draft.x', 'sayso.outbox.x', 'sayso.seat.x', 'other']) store.write(key, 1);
  const left = () => store.keys('').map((key) => key.replace(/\.x$/, ''));
  store.write('sayso.line', 1);
  today = 0.9;
  sweepDevice(store);
  expect(left()).toContain('sayso.line');
  today = 7;
  sweepDevice(store);
  expect(left()).toEqual(['other', 'sayso.draft', 'sayso.outbox', 'sayso.seat']);
  today = 15;
  sweepDevice(store);
  expect(left()).toEqual(['other', 'sayso.seat']);
  today = 181;
  sweepDevice(store);
  expect(left()).toEqual(['other']);
});
