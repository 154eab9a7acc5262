import { unpack } from '@sayso/shared/room/encoding.ts';
import { expect, it, vi } from 'vitest';
import { FanOut, tickFor } from './fan-out.ts';
import { smallRoom, TestScreen } from './testing/small-room.ts';

const say = (id: string, text = 'Hello') => ({ type: 'chat.Say', id: `message-${id}`, text });

it('a screen that joins while others write is told everything exactly once', async () => {
  const { seat, give, connect, told } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const writing = Array.from({ length: 50 }, (_, n) => give(ada, say(`a${n}`)));
  const joining = connect(bo);
  const more = Array.from({ length: 50 }, (_, n) => give(ada, say(`b${n}`)));
  const screen = await joining;
  await Promise.all([...writing, ...more]);
  told();
  const view = unpack(screen.welcomes[0]?.view) as { chat: { messages: Map<string, unknown> } };
  const inView = [...view.chat.messages.keys()];
  const after = screen.packets.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'chat.Said' ? [String(Reflect.get(event, 'id'))] : [])),
  );
  expect([...inView, ...after]).toHaveLength(100);
  expect(new Set([...inView, ...after]).size).toBe(100);
});

it('what happens in one tick is one packet per screen, and only the writer hears that it is theirs', async () => {
  const { seat, give, connect, told } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const [adas, bos] = [await connect(ada), await connect(bo)];
  told();
  const before = bos.packets.length;
  const answers = Promise.all([give(ada, say('1')), give(ada, say('2')), give(ada, say('3'))]);
  await answers;
  told();
  expect(bos.packets.length - before).toBeLessThanOrEqual(2);
  expect(bos.heard.filter((type) => type === 'chat.Said')).toHaveLength(3);
  expect(adas.heard).toContain('chat.Owned');
  expect(bos.heard).not.toContain('chat.Owned');
});

it('packets of a screen join up without a gap', async () => {
  const { seat, give, connect, told } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const screen = await connect(bo);
  for (let n = 0; n < 10; n++) {
    await give(n % 2 ? ada : bo, say(`${n}`));
    told();
  }
  let at = screen.welcomes[0]?.position.shared ?? -1;
  for (const { from, to } of screen.packets) {
    expect(from).toBeLessThanOrEqual(at);
    expect(to).toBeGreaterThanOrEqual(at);
    at = to;
  }
});

it('a screen that is about to get a fresh view sees no gap before it, and nothing twice after it', async () => {
  const { seat, give, connect, told, runtime } = await smallRoom();
  const [lena, bo] = [await seat('lena', 'lead'), await seat('bo')];
  const screen = await connect(bo);
  await give(bo, { type: 'people.RaiseHand' });
  told();
  const held: (() => void)[] = [];
  vi.spyOn(runtime, 'settled').mockImplementationOnce((job) => void held.push(job));
  await give(lena, { type: 'people.LowerHand', seat: bo });
  for (const id of ['1', '2']) {
    told();
    await give(bo, say(id));
  }
  told();
  expect(held).toHaveLength(1);
  let own = screen.welcomes[0]?.position.own ?? -1;
  for (const packet of screen.packets) {
    expect(packet.own ?? own).toBeLessThanOrEqual(own + 1);
    own = packet.own ?? own;
  }
  for (const welcome of held) welcome();
  const [, fresh] = screen.welcomes;
  expect(fresh?.view).toBeDefined();
  const before = screen.packets.length;
  await give(bo, say('3'));
  told();
  expect(screen.packets.slice(before)).toMatchObject([{ own: (fresh?.position.own ?? -1) + 1 }]);
});

it('a returning screen gets only what it missed', async () => {
  const { seat, give, connect, disconnect, told } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const before = await connect(bo);
  await give(ada, say('1'));
  told();
  disconnect(before);
  await give(ada, say('2'));
  told();
  const after = await connect(bo, before.standing);
  const welcome = after.welcomes[0];
  expect(welcome?.view).toBeUndefined();
  const missed = welcome?.since?.events.filter(({ type }) => type === 'chat.Said');
  expect(missed).toMatchObject([{ id: 'message-2' }]);
});

it('a hidden text is not sent to a screen that comes back after the hiding', async () => {
  const { seat, give, connect, disconnect, told } = await smallRoom();
  const [ada, bo, mo] = [await seat('ada'), await seat('bo'), await seat('mo', 'support')];
  const before = await connect(bo);
  told();
  disconnect(before);
  await give(ada, say('1', 'unkind words'));
  await give(mo, { type: 'chat.Hide', id: 'message-1' });
  told();
  const after = await connect(bo, before.standing);
  expect(after.welcomes[0]?.view).toBeDefined();
  expect(JSON.stringify(after.welcomes) + JSON.stringify(after.packets)).not.toContain('unkind words');
});

it('somebody who is let in gets the view of the room on the same connection', async () => {
  const { seat, give, connect, runtime, told } = await smallRoom();
  const mo = await seat('mo', 'lead');
  await give(mo, { type: 'workshop.AskBefore', on: true });
  const bo = await seat('bo');
  const screen = await connect(bo);
  expect(screen.audience).toBe('lobby');
  await give(mo, { type: 'people.LetEveryoneIn' });
  told();
  await vi.waitFor(() => expect(screen.audience).toBe('participants'));
  expect(runtime.actorOf(bo)?.inside).toBe(true);
  expect(screen.welcomes.at(-1)?.view).toBeDefined();
});

it('a class that arrives is welcomed together, and the others hear of it in few packets', async () => {
  const { seat, connect, told } = await smallRoom();
  const lena = await connect(await seat('lena', 'lead'));
  const pupils = await Promise.all(Array.from({ length: 30 }, (_, n) => seat(`pupil-${n}`)));
  told();
  const before = lena.packets.length;
  const joining: Promise<TestScreen>[] = [];
  for (const pupil of pupils) {
    joining.push(connect(pupil));
    await new Promise((next) => setImmediate(next));
  }
  const screens = await Promise.all(joining);
  await vi.waitFor(() => expect(lena.packets.length).toBeGreaterThan(before));
  told();
  expect(screens.every(({ welcomes }) => welcomes.length === 1)).toBe(true);
  expect(lena.packets.length - before).toBeLessThan(10);
});

it('what is told after the last screen left is kept for the next one, whoever carries it', async () => {
  const { seat, give, connect, disconnect, told, runtime, fanOut } = await smallRoom();
  const bo = await seat('bo');
  disconnect(await connect(bo));
  const next = new FanOut(runtime, () => {});
  const screen = new TestScreen('next', bo);
  await new Promise<void>((welcomed) => next.join(screen, undefined, welcomed));
  await give(bo, say('mine'), 'command-mine');
  told();
  expect(fanOut.size).toBe(0);
  next.flush();
  expect(screen.heard).toContain('chat.Owned');
  expect(screen.packets.at(-1)?.settled).toEqual(['command-mine']);
});

it('a screen of another epoch or audience gets a fresh view', async () => {
  const { seat, give, connect, told } = await smallRoom();
  const bo = await seat('bo');
  const screen = await connect(bo);
  await give(bo, say('1'));
  told();
  const { standing } = screen;
  expect((await connect(bo, { ...standing, epoch: 'another' })).welcomes[0]?.view).toBeDefined();
  expect((await connect(bo, { ...standing, audience: 'lobby' })).welcomes[0]?.view).toBeDefined();
  expect((await connect(bo, standing)).welcomes[0]?.since).toBeDefined();
});

it('ticks are short in a small room and stretch with the room and with what sending costs', () => {
  expect(tickFor(10, 0)).toBe(30);
  expect(tickFor(200, 0)).toBe(80);
  expect(tickFor(1000, 0)).toBe(400);
  expect(tickFor(10, 40)).toBe(160);
});
