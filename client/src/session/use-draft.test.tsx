import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestRoom, type TestScreen } from '../testing/test-room.ts';
import { deviceStore } from './device-store.ts';
import { freshId } from './fresh-id.ts';
import { RoomProvider } from './room-provider.tsx';
import { useDraft } from './use-draft.ts';

const draftOn = (connection: TestScreen, key = 'chat') =>
  renderHook(({ of }) => useDraft(of), {
    initialProps: { of: key },
    wrapper: ({ children }) => <RoomProvider connection={connection}>{children}</RoomProvider>,
  });
const say = (text: string) => ({ type: 'chat.Say', id: freshId(MessageId), text }) as const;

it('keeps what is being typed over a reload, for this seat and field only', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const first = draftOn(pia);
  act(() => first.result.current.setText('half a thou'));
  first.unmount();
  expect(draftOn(pia).result.current.text).toBe('half a thou');
  expect(draftOn(pia, 'note').result.current.text).toBe('');
  expect(draftOn(await workshop.seat('bo')).result.current.text).toBe('');
});

it('follows the field it is asked for', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const { result, rerender } = draftOn(pia, 'note:a');
  act(() => result.current.setText('for a'));
  rerender({ of: 'note:b' });
  expect(result.current.text).toBe('');
  rerender({ of: 'note:a' });
  expect(result.current.text).toBe('for a');
});

it('is empty as soon as it is sent, also offline', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const { result } = draftOn(pia);
  pia.line.pullOut();
  act(() => result.current.setText('Hello'));
  act(() => void result.current.submit(say('Hello')));
  expect(result.current.text).toBe('');
  expect(draftOn(pia).result.current.text).toBe('');
});

it('comes back when it was refused, and is set aside where something else stands there', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const pia = await workshop.seat('pia');
  const { result } = draftOn(pia);
  await lead.send({ type: 'chat.SetOpen', open: false });
  act(() => result.current.setText('Hello'));
  await act(() => result.current.submit(say('Hello')));
  expect(result.current.text).toBe('Hello');
  const aside = () => pia.store.getState().returned.map(({ text, sentence }) => [text, sentence]);
  expect(aside()).toEqual([]);
  await act(async () => {
    const sent = result.current.submit(say('Hello'));
    result.current.setText('Something else');
    await sent;
  });
  expect(result.current.text).toBe('Something else');
  const closed = 'The chat is closed right now. You can still tell the team privately.';
  expect(aside()).toEqual([['Hello', closed]]);
  expect(deviceStore.keys('sayso.refused.')).toHaveLength(1);
});
