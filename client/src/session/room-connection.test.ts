import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { commandId } from '../testing/chat-room.ts';
import { openTestRoom, type TestScreen } from '../testing/test-room.ts';
import { deviceStore } from './device-store.ts';
import { freshId } from './fresh-id.ts';

afterEach(() => void vi.useRealTimers());

const say = (text: string) => ({ type: 'chat.Say', id: freshId(MessageId), text }) as const;
const textsOn = ({ store }: TestScreen) =>
  [...store.getState().room.chat.messages.values()].map(({ text }) => text);
const savedOn = ({ store }: TestScreen) => store.getState().saved;

it('shows what others do, and says when everything is saved', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const bo = await workshop.seat('bo');
  const answer = pia.send(say('Hello'));
  expect(savedOn(pia)).toBe('saving');
  expect(textsOn(pia)).toEqual(['Hello']);
  expect(await answer).toMatchObject({ ok: true });
  await workshop.settle();
  expect(textsOn(bo)).toEqual(['Hello']);
  expect(savedOn(pia)).toBe('saved');
});

it('[L3] keeps what was done offline and sends it in order when the line is back', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const bo = await workshop.seat('bo');
  pia.line.pullOut();
  const answers = ['one', 'two', 'three'].map((text) => pia.send(say(text)));
  expect(savedOn(pia)).toBe('offline');
  expect(pia.store.getState().status).toBe('offline');
  expect(textsOn(pia)).toEqual(['one', 'two', 'three']);
  pia.line.plugIn();
  expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
  await workshop.settle();
  expect(textsOn(bo)).toEqual(['one', 'two', 'three']);
  expect(deviceStore.keys('sayso.outbox.')).toEqual([]);
});

it('[L3] delivers after a reload what was done offline before it', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  pia.line.pullOut();
  void pia.send(say('kept'));
  pia.close();
  const again = workshop.open('pia');
  await workshop.settle();
  expect(textsOn(again)).toEqual(['kept']);
  expect(savedOn(again)).toBe('saved');
  expect(deviceStore.keys('sayso.outbox.')).toEqual([]);
});

it('[L3] gives back the text that is refused after a reload, until it is put away', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const pia = await workshop.seat('pia');
  pia.line.pullOut();
  void pia.send(say('a long thought'));
  pia.close();
  await lead.send({ type: 'chat.SetOpen', open: false });
  const again = workshop.open('pia');
  await workshop.settle();
  const returned = ({ store }: TestScreen) => store.getState().returned;
  const work = { sentence: expect.stringContaining('chat is closed'), text: 'a long thought' };
  expect(returned(again)).toMatchObject([work]);
  expect(deviceStore.keys('sayso.outbox.')).toEqual([]);
  again.close();
  const later = workshop.open('pia');
  expect(returned(later)).toMatchObject([work]);
  later.putAway(returned(later)[0]?.id ?? '');
  expect(returned(later)).toEqual([]);
  expect(returned(workshop.open('pia'))).toEqual([]);
});

it('[L3] gives back the text of what the rules of this page do not know any more', () => {
  const old = { id: commandId('old'), command: { type: 'chat.Shout', text: 'from an older page' } };
  deviceStore.write(`sayso.outbox.12345678.pia.000000000000001.${old.id}`, old);
  const pia = openTestRoom().arrive('pia');
  expect(pia.store.getState().returned).toMatchObject([{ text: 'from an older page' }]);
  expect(deviceStore.keys('sayso.outbox.')).toEqual([]);
});

it('shows a refusal once, unless the caller does', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const pia = await workshop.seat('pia');
  await lead.send({ type: 'chat.SetOpen', open: false });
  await workshop.settle();
  const refusal = { code: 'chat.closed', sentence: expect.stringContaining('chat is closed') };
  expect(await pia.send(say('own'), { ownRefusal: true })).toEqual({ ok: false, ...refusal });
  expect(pia.store.getState().refusal).toBeNull();
  expect(await pia.send(say('shown'))).toEqual({ ok: false, ...refusal });
  expect(pia.store.getState().refusal).toEqual(refusal);
  expect(deviceStore.keys('sayso.outbox.')).toEqual([]);
});

it('keeps trying when the server is too busy, and loses nothing over it', async () => {
  vi.useFakeTimers();
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  pia.line.busy = 2;
  const answer = pia.send(say('patient'));
  await vi.advanceTimersByTimeAsync(0);
  expect(savedOn(pia)).toBe('saving');
  expect(textsOn(pia)).toEqual(['patient']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toMatchObject({ ok: true });
});

it('connects again when answers do not come', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  pia.line.deaf = 2;
  expect(await pia.send(say('heard at last'))).toMatchObject({ ok: true });
  expect(pia.line.reconnects).toBe(1);
});

it('a closed connection asks no more, and what was not answered stays for the next one', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  let asked = 0;
  vi.spyOn(pia.line, 'command').mockImplementation(() => {
    asked += 1;
    return asked > 5 ? new Promise(() => {}) : Promise.resolve(undefined);
  });
  void pia.send(say('left behind'));
  pia.close();
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(1);
  expect(deviceStore.keys('sayso.outbox.')).toHaveLength(1);
});

it('does not send what would make the server cut the line', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  expect(await pia.send(say('é'.repeat(40_000)))).toMatchObject({ ok: false, code: 'wire.too-big' });
  expect(savedOn(pia)).toBe('saved');
});

it('shows the room as soon as somebody is let in, on the same line', async () => {
  const workshop = openTestRoom({ title: 'Our school day', asksBefore: true });
  const lead = await workshop.seat('lea', 'lead');
  await lead.send(say('Welcome'));
  const pia = await workshop.seat('pia');
  await workshop.settle();
  const you = () => pia.store.getState().you;
  expect(you()?.viewer.audience).toBe('lobby');
  expect(textsOn(pia)).toEqual([]);
  await lead.send({ type: 'people.LetEveryoneIn' });
  await workshop.settle();
  expect(you()?.viewer.audience).toBe('participants');
  expect(you()?.actor.inside).toBe(true);
  expect(textsOn(pia)).toEqual(['Welcome']);
});

it('passes signals on, and stops when asked to', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const heard: unknown[] = [];
  const stop = pia.onSignals((signals) => heard.push(...signals));
  pia.line.hear([{ type: 'board.Drag' }]);
  stop();
  pia.line.hear([{ type: 'board.Drag' }]);
  expect(heard).toEqual([{ type: 'board.Drag' }]);
  pia.signal({ type: 'board.Drag' });
  expect(pia.line.signalled).toEqual([{ type: 'board.Drag' }]);
});

it('raises its version with every change and keeps untouched entities', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const command = say('one');
  await pia.send(command);
  await workshop.settle();
  const { version, room } = pia.store.getState();
  const message = room.chat.messages.get(command.id);
  await pia.send(say('two'));
  expect(pia.store.getState().version).toBeGreaterThan(version);
  expect(pia.store.getState().room.chat.messages.get(command.id)).toBe(message);
});

const optionsOf = (...labels: string[]) => labels.map((label) => ({ id: freshId(LabelledId), label }));
/** A question that takes no more answers; Pia passed. */
async function closedQuestion(workshop: ReturnType<typeof openTestRoom>) {
  const lead = await workshop.seat('lea', 'lead');
  const pia = await workshop.seat('pia');
  const id = freshId(ActivityId);
  const setup = { options: optionsOf('The park', 'The pool'), multiple: false };
  await lead.send({ type: 'activities.Draft', id, kind: 'choice', question: 'Where?', setup });
  await lead.send({ type: 'activities.Open', id });
  await workshop.settle();
  await pia.send({ type: 'activities.Pass', id });
  await lead.send({ type: 'activities.Close', id });
  return { lead, pia, query: { type: 'activities.Ballots', id, round: 1 } as const };
}

it('asks for what no view holds, and changes nothing by it', async () => {
  const workshop = openTestRoom();
  const { lead, pia, query } = await closedQuestion(workshop);
  await workshop.settle();
  const { version } = lead.store.getState();
  const asked = await lead.ask(query);
  expect(asked).toEqual({
    ok: true,
    answer: expect.objectContaining({ counts: { answered: 0, passed: 1, relayed: 0 } }),
  });
  expect(lead.store.getState().version).toBe(version);
  const refused = await pia.ask(query);
  expect(refused).toMatchObject({ ok: false, code: 'activities.team-only' });
  // Whoever asked shows it; the app does not.
  expect(pia.store.getState().refusal).toBeNull();
});

it.each(['offline', 'when nothing comes back'])(
  'a question without an answer is a plain refusal: %s',
  async (how) => {
    const { lead, query } = await closedQuestion(openTestRoom());
    if (how === 'offline') lead.line.pullOut();
    else lead.line.deaf = 1;
    expect(await lead.ask(query)).toEqual({
      ok: false,
      code: 'wire.no-answer',
      sentence: wireRefusals['wire.no-answer'],
    });
  },
);
