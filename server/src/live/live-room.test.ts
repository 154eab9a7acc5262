import { expect, it, vi } from 'vitest';
import { LiveRoom } from './live-room.ts';
import { smallRoom, TestScreen } from './testing/small-room.ts';

const pace = { burst: 2, perSecond: 1 };

async function liveRoom() {
  const { runtime, seat, give } = await smallRoom();
  const signalled: string[] = [];
  const signals = (audience: string): void => void signalled.push(audience);
  const live = new LiveRoom(runtime, { packet() {}, signals, emptied() {} });
  return { live, seat, give, signalled };
}

it('a seat has one pace for all its screens, and a new connection brings no new one', async () => {
  const { live, seat } = await liveRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const [first, second] = [new TestScreen('screen-1', ada), new TestScreen('screen-2', ada)];
  live.enter(first, undefined);
  expect(live.allows(ada, 'chat.Say', pace, 0)).toBe(true);
  live.enter(second, undefined);
  live.leave(first);
  expect(live.allows(ada, 'chat.Say', pace, 0)).toBe(true);
  expect(live.allows(ada, 'chat.Say', pace, 0)).toBe(false);
  expect(live.allows(ada, 'people.RaiseHand', pace, 0)).toBe(true);
  expect(live.allows(bo, 'chat.Say', pace, 0)).toBe(true);
  expect(live.allows(ada, 'chat.Say', pace, 1000)).toBe(true);
});

it('who is not let in signals nothing, and after the end nobody does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { live, seat, give, signalled } = await liveRoom();
  const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
  await give(lena, { type: 'board.CreateBoard', id: 'board-1', title: 'Ideas', sections: [] });
  await give(lena, { type: 'board.OpenBoard', id: 'board-1' });
  await give(lena, { type: 'board.Allow', board: 'board-1', allows: { moveOthers: true } });
  const note = { id: 'note-1', section: null, content: { kind: 'note', text: 'A', colour: 'sky' } };
  await give(lena, { type: 'board.AddItems', board: 'board-1', items: [note] });
  await give(lena, { type: 'workshop.AskBefore', on: true });
  const outside = await seat('outside');
  const heardFrom = (who: typeof ada): number => {
    const before = signalled.length;
    live.signal(who, { type: 'board.Drag', items: [{ id: 'note-1', x: 1, y: 1 }] });
    vi.advanceTimersByTime(100);
    return signalled.length - before;
  };
  expect([heardFrom(ada), heardFrom(outside)]).toEqual([3, 0]);
  await give(lena, { type: 'workshop.End' });
  expect([heardFrom(ada), heardFrom(lena)]).toEqual([0, 0]);
  vi.useRealTimers();
});
