import { expect, it } from 'vitest';
import { LiveRoom } from './live-room.ts';
import { smallRoom, TestScreen } from './testing/small-room.ts';

const pace = { burst: 2, perSecond: 1 };

async function liveRoom() {
  const { runtime, seat } = await smallRoom();
  const live = new LiveRoom(runtime, { packet() {}, signals() {}, emptied() {} });
  return { live, seat };
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
