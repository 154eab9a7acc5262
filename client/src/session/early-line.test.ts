import { expect, it, vi } from 'vitest';
import { deviceStore } from './device-store.ts';
import { heardEarly, lineFor, openEarly } from './early-line.ts';
import { HeldLine } from './held-line.ts';
import { passPlace } from './kept-pass.ts';
import { SocketLink } from './socket.ts';

const token = 'a-token-of-this-device-0123456789';
const at = (pathname: string) => ({ pathname, search: '' });

/** No sockets here: only who opens one is watched. */
function watched() {
  const opened = vi.spyOn(SocketLink.prototype, 'open').mockImplementation(() => {});
  const closed = vi.spyOn(SocketLink.prototype, 'close').mockImplementation(() => {});
  return { opened, closed };
}

it('opens the line of the seat that this device has at the address, and hands it over once', () => {
  const { opened } = watched();
  deviceStore.write(passPlace('12345678', 'lead'), token);
  openEarly(at('/w/12345678/lead'));
  expect(opened).toHaveBeenCalledOnce();
  expect(lineFor(token, '')).toBeInstanceOf(HeldLine);
  expect(lineFor(token, '')).toBeInstanceOf(SocketLink);
});

it('a participant’s address has no role in it', () => {
  const { opened } = watched();
  opened.mockClear();
  deviceStore.write(passPlace('12345678', 'participant'), token);
  openEarly(at('/w/12345678'));
  expect(opened).toHaveBeenCalledOnce();
  lineFor(token, '');
});

it.each(['/', '/start', '/w/12345678', '/w/12345678/lead', '/w/1234', '/w/12345678/host'])(
  'opens nothing at %s without a seat',
  async (path) => {
    const { opened } = watched();
    opened.mockClear();
    openEarly(at(path));
    expect(opened).not.toHaveBeenCalled();
    await heardEarly();
  },
);

it('a seat that is not taken after all leaves no line open', () => {
  const { closed } = watched();
  closed.mockClear();
  deviceStore.write(passPlace('12345678', 'lead'), token);
  openEarly(at('/w/12345678/lead'));
  expect(lineFor('another-token-0123456789', '')).toBeInstanceOf(SocketLink);
  expect(closed).toHaveBeenCalledOnce();
});
