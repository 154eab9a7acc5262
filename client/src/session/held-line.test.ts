import type { Welcome } from '@sayso/shared/protocol.ts';
import { CommandId } from '@sayso/shared/room/ids.ts';
import { expect, it, vi } from 'vitest';
import { HeldLine } from './held-line.ts';
import type { Ears, Link } from './link.ts';

/** A line that says what the test lets it say. */
function line() {
  let ears: Ears | undefined;
  const link: Link = {
    open: (heard) => {
      ears = heard;
    },
    close: vi.fn(),
    command: vi.fn(async () => ({ ok: true }) as const),
    ask: vi.fn(async () => undefined),
    signal: vi.fn(),
    reconnect: vi.fn(),
  };
  return { link, says: (): Ears => ears ?? expect.fail('it was not opened') };
}

function listener() {
  const heard: string[] = [];
  const ears: Ears = {
    have: () => ({ epoch: 'e', audience: 'participants', shared: 1, own: 0 }),
    welcome: ({ epoch }) => heard.push(`welcome ${epoch}`),
    packet: ({ to }) => heard.push(`packet ${to}`),
    signals: () => heard.push('signals'),
    down: () => heard.push('down'),
    ended: ({ code }) => heard.push(`ended ${code}`),
  };
  return { heard, ears };
}

const welcome = (epoch: string): Welcome => ({
  version: 1,
  epoch,
  position: { shared: 0, own: 0 },
  you: expect.anything(),
  now: 0,
});

it('is open before anybody listens, and tells then what came meanwhile, in order', () => {
  const { link, says } = line();
  const held = new HeldLine(link);
  says().welcome(welcome('a'));
  says().packet({ from: 0, to: 1, events: [] });
  const { heard, ears } = listener();
  held.open(ears);
  says().packet({ from: 1, to: 2, events: [] });
  expect(heard).toEqual(['welcome a', 'packet 1', 'packet 2']);
});

it('a welcome brings everything: nothing older is told', () => {
  const { link, says } = line();
  const held = new HeldLine(link);
  says().welcome(welcome('a'));
  says().packet({ from: 0, to: 1, events: [] });
  says().down();
  says().welcome(welcome('b'));
  const { heard, ears } = listener();
  held.open(ears);
  expect(heard).toEqual(['welcome b']);
});

it('asks from the start while nobody listens, and then how far the listener got', () => {
  const { link, says } = line();
  const held = new HeldLine(link);
  expect(says().have()).toBeUndefined();
  held.open(listener().ears);
  expect(says().have()).toMatchObject({ shared: 1 });
});

it('says when the first word has come, whatever it is', async () => {
  const { link, says } = line();
  const held = new HeldLine(link);
  says().down();
  await held.firstWord;
  const { heard, ears } = listener();
  held.open(ears);
  expect(heard).toEqual(['down']);
});

it('is the line in everything else', async () => {
  const { link } = line();
  const held = new HeldLine(link);
  const id = CommandId.parse('command-1');
  expect(await held.command(id, { type: 'chat.Say' })).toEqual({ ok: true });
  expect(await held.ask({ type: 'chat.Find' })).toBeUndefined();
  held.signal({ type: 'board.Cursor' });
  held.reconnect();
  held.close();
  for (const call of [link.command, link.ask, link.signal, link.reconnect, link.close])
    expect(call).toHaveBeenCalledOnce();
});
