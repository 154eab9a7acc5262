import type { ChatCommand } from '@sayso/shared/features/chat/chat.rules.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import type { CommandId } from '@sayso/shared/room/ids.ts';
import { person } from '@sayso/shared/testing/given.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ChatServer,
  chatReplica,
  chatRoom,
  chatSeat,
  chatServer,
  commandId,
  messageId,
  say,
} from '../testing/chat-room.ts';
import type { TestSeat } from '../testing/room-server.ts';

/** What was met over all runs: a property that never loses a packet says nothing about lost packets. */
const met = { gap: 0, caughtUp: 0, freshView: 0, answerLost: 0, twice: 0, reload: 0, refusedLater: 0 };

/** One person's device, on a line that can be slow, lose things and break. */
function openDevice(server: ChatServer, seat: TestSeat) {
  let replica = chatReplica();
  /** Under way to the device, in order. */
  let line: (() => boolean)[] = [];
  const answers = new Map<CommandId, Answer | undefined>();

  const device = {
    seat,
    answers,
    get replica() {
      return replica;
    },
    does(id: CommandId, command: ChatCommand): void {
      if (!replica.send(id, command)) answers.set(id, undefined);
    },
    cut(): void {
      seat.hears = undefined;
      line = [];
    },
    connect(): void {
      device.cut();
      const welcome = server.welcome(seat, replica.have);
      if (welcome.since) met.caughtUp += 1;
      else met.freshView += 1;
      seat.hears = {
        packet: (packet) =>
          void line.push(() => {
            if (!replica.packet(packet)) return false;
            // That a command is settled says what a lost answer would have said.
            for (const [id, answer] of answers) {
              if (!answer && packet.settled?.includes(id)) answers.set(id, { ok: true });
            }
            return true;
          }),
      };
      if (!replica.welcome(welcome)) device.connect();
    },
    reload(): void {
      met.reload += 1;
      const left = replica.unanswered;
      device.cut();
      replica = chatReplica();
      for (const { id, command } of left) replica.send(id, command);
    },
    /** The next thing under way arrives. After a gap the device connects again. */
    hear(): void {
      const next = line.shift();
      if (!next || next()) return;
      met.gap += 1;
      device.connect();
    },
    lose(): void {
      line.shift();
    },
    deliver(fate: 'ok' | 'answer-late' | 'answer-lost' | 'twice'): void {
      const next = replica.unanswered[0];
      if (!next || !seat.hears) return;
      const { id } = next;
      const known = answers.get(id);
      const answer = server.command(seat, id, next.command);
      if (fate === 'twice') {
        met.twice += 1;
        expect(server.command(seat, id, next.command)).toEqual(answer);
      }
      if (fate === 'answer-lost') {
        met.answerLost += 1;
        return;
      }
      if (!answer.ok) met.refusedLater += 1;
      expect(known).toBeUndefined();
      const arrive = () => {
        answers.set(id, answer);
        replica.answered(id, answer);
        return true;
      };
      if (fate === 'answer-late') line.push(arrive);
      else arrive();
    },
    settled: () => line.length === 0 && replica.unanswered.length === 0,
  };
  return device;
}

const seatNumber = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('does' as const),
      who: seatNumber,
      what: fc.nat(9),
      about: fc.nat(6),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('deliver' as const),
      who: seatNumber,
      fate: fc.constantFrom('ok', 'ok', 'answer-late', 'answer-lost', 'twice'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('hear' as const), who: seatNumber }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tick' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('lose', 'cut', 'connect', 'reload'), who: seatNumber }),
  },
);

function commandOf(what: number, about: number, turn: number): ChatCommand {
  const id = messageId(String(about));
  if (what < 5) return say(String(turn));
  if (what < 7) return { type: 'chat.Delete', id };
  if (what === 7) return { type: 'chat.Hide', id };
  if (what === 8) return { type: 'chat.Restore', id };
  return { type: 'chat.SetOpen', open: about % 2 === 0 };
}

it('[L3] whatever the line does, screens end true and nothing acknowledged is lost or done twice', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 120, size: 'max' }), (steps) => {
      const server = chatServer();
      const people = [person('ada'), person('bo'), person('mo', 'support')];
      const devices = people.map((by) => openDevice(server, chatSeat(server, by)));
      for (const device of devices) device.connect();
      for (const [turn, now] of steps.entries()) {
        if (now.kind === 'tick') {
          server.tick();
          continue;
        }
        const device = devices[now.who];
        if (!device) continue;
        if (now.kind === 'does') device.does(commandId(String(turn)), commandOf(now.what, now.about, turn));
        else if (now.kind === 'deliver') device.deliver(now.fate);
        else device[now.kind]();
      }
      for (const device of devices) device.connect();
      while (!devices.every((device) => device.settled())) {
        for (const device of devices) {
          device.deliver('ok');
          device.hear();
        }
        server.tick();
      }
      server.tick();
      for (const device of devices) while (!device.settled()) device.hear();
      for (const { replica, seat, answers } of devices) {
        expect(replica.shown).toEqual(chatRoom.conceal(server.state, seat.viewer()));
        for (const [id, answer] of answers) {
          expect(answer, `an answer for ${id}`).toBeDefined();
          expect(server.applied.get(id) ?? 0).toBe(answer?.ok ? 1 : 0);
        }
      }
    }),
    { numRuns: 300 },
  );
  for (const [what, times] of Object.entries(met)) expect(times, `runs that met: ${what}`).toBeGreaterThan(0);
});
