import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openTestRoom } from '../testing/test-room.ts';
import { freshId } from './fresh-id.ts';
import { RoomProvider } from './room-provider.tsx';
import { useRoom, useRoomList, useYou } from './use-room.ts';

const draws = new Map<string, number>();
const drawn = (name: string) => void draws.set(name, (draws.get(name) ?? 0) + 1);

function Row({ id }: { id: MessageId }) {
  const message = useRoom(({ chat }) => chat.messages.get(id));
  drawn(message?.text ?? 'gone');
  return <li>{message?.hidden ? 'Hidden' : message?.text}</li>;
}

function List() {
  const ids = useRoomList(({ chat }) => [...chat.messages.keys()]);
  const { actor } = useYou();
  drawn('list');
  return (
    <ul aria-label={actor.role}>
      {ids.map((id) => (
        <Row key={id} id={id} />
      ))}
    </ul>
  );
}

it('draws again only what has changed', async () => {
  const workshop = openTestRoom();
  const mo = await workshop.seat('mo', 'support');
  const ids = [freshId(MessageId), freshId(MessageId)] as const;
  await mo.send({ type: 'chat.Say', id: ids[0], text: 'one' });
  await mo.send({ type: 'chat.Say', id: ids[1], text: 'two' });
  await workshop.settle();
  render(
    <RoomProvider connection={mo}>
      <List />
    </RoomProvider>,
  );
  expect(screen.getByRole('list', { name: 'support' }).children).toHaveLength(2);
  draws.clear();
  await act(async () => {
    await mo.send({ type: 'chat.Hide', id: ids[1] });
    await workshop.settle();
  });
  expect(screen.getByText('Hidden')).toBeDefined();
  expect(draws.get('one')).toBeUndefined();
  expect(draws.get('list')).toBeUndefined();
  await act(() => mo.send({ type: 'chat.Say', id: freshId(MessageId), text: 'three' }));
  expect(draws.get('list')).toBeGreaterThan(0);
});

it('says so at once when somebody selects a Map, which would never be drawn again', async () => {
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  const Wrong = () => <p>{useRoom(({ chat }) => chat.messages).size}</p>;
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() =>
    render(
      <RoomProvider connection={pia}>
        <Wrong />
      </RoomProvider>,
    ),
  ).toThrow('a Map changes in place');
  complaints.mockRestore();
});
