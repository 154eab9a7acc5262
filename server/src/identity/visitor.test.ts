import { pino } from 'pino';
import { expect, it } from 'vitest';
import { openShelf } from '../live/room-shelf.ts';
import { openStore } from '../log/open-store.ts';
import { FrontDesk } from './front-desk.ts';
import { visitorsOf } from './visitor.ts';

async function desk() {
  const { log, seats } = await openStore(':memory:');
  const shelf = openShelf({ log, logger: pino({ level: 'silent' }) });
  const opened: string[] = [];
  const watched = {
    open: (code: string) => {
      opened.push(code);
      return shelf.open(code);
    },
  };
  const front = new FrontDesk({ log, seats, shelf });
  const start = async () => {
    const workshop = await front.open({ title: 'Our school' });
    if ('rejected' in workshop) throw new Error(workshop.rejected);
    const seat = await front.takeSeat(workshop.code, workshop.keys.support);
    return { code: workshop.code, token: seat?.token ?? '' };
  };
  return { start, opened, visitors: visitorsOf({ seats, shelf: watched }) };
}

it('knows who holds a token, in the room of the seat', async () => {
  const { start, visitors } = await desk();
  const { code, token } = await start();
  expect(await visitors(code, token)).toMatchObject({ role: 'support', inside: true, ended: false });
});

it('does not even open a room for a token of another one, or for none', async () => {
  const { start, visitors, opened } = await desk();
  const { token } = await start();
  const other = await start();
  expect(await visitors(other.code, token)).toBeUndefined();
  expect(await visitors(other.code, '')).toBeUndefined();
  expect(await visitors('', other.token)).toBeUndefined();
  expect(opened).toEqual([]);
});
