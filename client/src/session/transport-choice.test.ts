import { expect, it } from 'vitest';
import { openDeviceStore } from './device-store.ts';
import { TransportChoice } from './transport-choice.ts';

const choice = (search = '') => {
  const clock = { now: 0 };
  const now = () => clock.now;
  const store = openDeviceStore(() => localStorage, now);
  return { clock, choice: new TransportChoice(search, store, now) };
};

it('begins with a WebSocket and can fall back within one attempt', () => {
  expect(choice().choice.options()).toMatchObject({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
  });
});

it('begins with polling after an attempt that ran out of time', () => {
  const { choice: it } = choice();
  it.timedOut();
  expect(choice().choice.options().transports[0], 'after a reload too').toBe('polling');
  expect(it.options()).toMatchObject({ transports: ['polling', 'websocket'], upgrade: true });
});

it('begins with polling after a connection that was cut soon', () => {
  const { choice: it, clock } = choice();
  it.worked();
  clock.now = 60_000;
  it.broke();
  expect(it.options().transports[0]).toBe('websocket');
  it.worked();
  clock.now += 3_000;
  it.broke();
  expect(it.options().transports[0]).toBe('polling');
});

it('never tries a WebSocket when the address says so', () => {
  expect(choice('?transport=polling').choice.options()).toEqual({
    transports: ['polling'],
    tryAllTransports: false,
    upgrade: false,
    timeout: 8_000,
  });
});
