import { person } from '@sayso/shared/testing/given.ts';
import { expect, it } from 'vitest';
import {
  chatReplica,
  chatSeat,
  chatServer,
  commandId,
  messageId,
  say,
  textsOf,
} from '../testing/chat-room.ts';

/** A server with a connected participant and a facilitator who does things without a screen of their own. */
function connected() {
  const server = chatServer();
  const seat = chatSeat(server, person('ada'));
  const team = chatSeat(server, person('mo', 'support'));
  const replica = chatReplica();
  replica.welcome(server.welcome(seat, undefined));
  seat.hears = { packet: (packet) => void replica.packet(packet) };
  return { server, seat, team, replica };
}

it('shows a command at once and keeps it until its packet has come', () => {
  const { server, seat, replica } = connected();
  const command = say('one');
  expect(replica.send(commandId('a'), command)).toBeUndefined();
  expect(textsOf(replica)).toEqual(['one']);
  replica.answered(commandId('a'), server.command(seat, commandId('a'), command));
  expect(replica.unanswered).toEqual([]);
  expect(textsOf(replica)).toEqual(['one']);
  server.tick();
  expect(textsOf(replica)).toEqual(['one']);
});

it('shows ahead exactly what the server will tell', () => {
  const { server, seat, replica } = connected();
  replica.send(commandId('a'), say('one'));
  const ahead = replica.shown.chat.messages.get(messageId('one'));
  replica.answered(commandId('a'), server.command(seat, commandId('a'), say('one')));
  server.tick();
  const confirmed = replica.shown.chat.messages.get(messageId('one'));
  expect(confirmed).toBeDefined();
  expect(ahead).toEqual(confirmed);
});

it('refuses on the spot what the rules refuse, and has nothing to send', () => {
  const { server, team, replica } = connected();
  server.command(team, commandId('x'), { type: 'chat.SetOpen', open: false });
  server.tick();
  expect(replica.send(commandId('a'), say('one'))).toEqual({ rejected: 'chat.closed' });
  expect(replica.send(commandId('b'), say('two', ' '))).toEqual({ rejected: 'chat.empty' });
  expect(replica.unanswered).toEqual([]);
  expect(textsOf(replica)).toEqual([]);
});

it('takes back what the server refused', () => {
  const { server, seat, team, replica } = connected();
  server.command(team, commandId('x'), { type: 'chat.SetOpen', open: false });
  expect(replica.send(commandId('a'), say('one'))).toBeUndefined();
  replica.answered(commandId('a'), server.command(seat, commandId('a'), say('one')));
  expect(textsOf(replica)).toEqual([]);
  expect(replica.unanswered).toEqual([]);
});

it('builds on what is still pending', () => {
  const { replica } = connected();
  replica.send(commandId('a'), say('one'));
  expect(replica.send(commandId('b'), { type: 'chat.Delete', id: messageId('one') })).toBeUndefined();
  expect(textsOf(replica)).toEqual([]);
  expect(replica.unanswered.map(({ id }) => id)).toEqual([commandId('a'), commandId('b')]);
});

it('stops showing what does not apply any more, but still sends it', () => {
  const { server, team, replica } = connected();
  replica.send(commandId('a'), say('one'));
  server.command(team, commandId('x'), { type: 'chat.SetOpen', open: false });
  server.tick();
  expect(textsOf(replica)).toEqual([]);
  expect(replica.unanswered.map(({ id }) => id)).toEqual([commandId('a')]);
});

it('sends what may not run ahead without showing it', () => {
  const { replica } = connected();
  expect(replica.send(commandId('a'), { type: 'chat.SetOpen', open: false })).toBeUndefined();
  expect(replica.shown.chat.open).toBe(true);
  expect(replica.unanswered).toHaveLength(1);
});

it('does not bring back what was confirmed and then taken away', () => {
  const { server, seat, replica } = connected();
  replica.send(commandId('a'), say('one'));
  replica.answered(commandId('a'), server.command(seat, commandId('a'), say('one')));
  server.tick();
  server.command(seat, commandId('b'), { type: 'chat.Delete', id: messageId('one') });
  server.tick();
  expect(textsOf(replica)).toEqual([]);
});

it('lets an old packet go', () => {
  const { server, seat, team, replica } = connected();
  const packets: Parameters<typeof replica.packet>[0][] = [];
  seat.hears = { packet: (packet) => void packets.push(packet) };
  for (const name of ['one', 'two']) {
    server.command(team, commandId(name), say(name));
    server.tick();
  }
  server.command(team, commandId('x'), { type: 'chat.SetOpen', open: false });
  replica.welcome(server.welcome(seat, undefined));
  const [oldest] = packets;
  expect(oldest && replica.packet(oldest)).toBe(true);
  expect(replica.have?.shared).toBe(3);
});

it('notices a packet that was lost, and catches up', () => {
  const { server, seat, team, replica } = connected();
  seat.hears = { packet: () => undefined };
  server.command(team, commandId('x'), say('one'));
  server.tick();
  const told: boolean[] = [];
  seat.hears = { packet: (packet) => void told.push(replica.packet(packet)) };
  server.command(team, commandId('y'), say('two'));
  server.tick();
  expect(told).toEqual([false]);
  expect(textsOf(replica)).toEqual([]);
  expect(replica.welcome(server.welcome(seat, replica.have))).toBe(true);
  expect(textsOf(replica)).toEqual(['one', 'two']);
});

it('asks for a whole view when what it is told does not start where it stands', () => {
  const { server, seat, team, replica } = connected();
  const welcome = server.welcome(seat, replica.have);
  expect(welcome.since).toBeDefined();
  server.command(team, commandId('x'), say('one'));
  server.tick();
  expect(replica.have?.shared).toBe(1);
  expect(replica.welcome(welcome)).toBe(false);
  expect(replica.have).toBeUndefined();
});

it('asks for a whole view when the server has read the room again meanwhile', () => {
  const { server, seat, replica } = connected();
  server.epoch = 'epoch-2';
  expect(server.welcome(seat, replica.have).since).toBeUndefined();
  const { view: _, ...bare } = server.welcome(seat, replica.have);
  expect(replica.welcome({ ...bare, since: { from: 0, to: 0, events: [] } })).toBe(false);
});

it('drops what was answered when a whole view comes', () => {
  const { server, seat, replica } = connected();
  replica.send(commandId('a'), say('one'));
  replica.answered(commandId('a'), server.command(seat, commandId('a'), say('one')));
  seat.hears = undefined;
  server.command(seat, commandId('b'), { type: 'chat.Delete', id: messageId('one') });
  expect(replica.welcome(server.welcome(seat, undefined))).toBe(true);
  expect(textsOf(replica)).toEqual([]);
  expect(replica.unanswered).toEqual([]);
});

it('takes up what an earlier run of the page left, and shows it once it knows who it is', () => {
  const server = chatServer();
  const seat = chatSeat(server, person('ada'));
  const replica = chatReplica();
  expect(replica.send(commandId('a'), say('one'))).toBeUndefined();
  expect(textsOf(replica)).toEqual([]);
  replica.welcome(server.welcome(seat, undefined));
  expect(textsOf(replica)).toEqual(['one']);
  expect(replica.unanswered.map(({ id }) => id)).toEqual([commandId('a')]);
});

it('keeps every untouched entity the same object', () => {
  const { server, seat, team, replica } = connected();
  for (const name of ['one', 'two']) server.command(team, commandId(name), say(name));
  server.tick();
  const two = replica.shown.chat.messages.get(messageId('two'));
  replica.send(commandId('a'), say('three'));
  expect(replica.shown.chat.messages.get(messageId('two'))).toBe(two);
  replica.answered(commandId('a'), server.command(seat, commandId('a'), say('three')));
  server.tick();
  expect(replica.shown.chat.messages.get(messageId('two'))).toBe(two);
});
