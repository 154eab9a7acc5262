/** A part of the crowd, in a process of its own. Told what to do by messages; see `crowd-orders.ts`. */
import { io, type Socket } from 'socket.io-client';
import { Bot, freshId } from '../bots/bot.ts';
import { addNote, moveNote } from '../bots/note-commands.ts';
import { lapTime, since } from './clock.ts';
import type { Order, Report } from './crowd-orders.ts';
import { Histogram } from './histogram.ts';
import { vote } from './vote.ts';

let bots: Bot[] = [];
let plain: Socket[] = [];
let latency = new Histogram();
let packets = 0;
let messages: number[] = [];
const notes: string[] = [];

const report = (message: Report): void => void process.send?.(message);

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => report({ done: order.order, ...answer }),
    (fault: unknown) => report({ done: order.order, fault: String(fault) }),
  );
});

async function obey(order: Order): Promise<object> {
  switch (order.order) {
    case 'join':
      return join(order);
    case 'join-relay':
      return joinRelay(order);
    case 'make-notes':
      return makeNotes(order);
    case 'move':
      return move(order);
    case 'vote':
      return vote(bots, order);
    case 'listen-anew':
      messages = messages.map(() => 0);
      return {};
    case 'add-until-stopped':
      return addUntilStopped(order);
    case 'take-stock':
      return takeStock();
    case 'leave':
      for (const bot of bots) bot.close();
      for (const socket of plain) socket.disconnect();
      bots = [];
      messages = [];
      plain = [];
      return {};
  }
}

async function join({ origin, code, count }: Extract<Order, { order: 'join' }>): Promise<object> {
  const took = new Histogram();
  let bytes = 0;
  const joinOne = async (): Promise<void> => {
    const started = performance.now();
    const bot = await Bot.join(origin, code, { watches: false });
    bot.onWelcome = (welcome) => {
      bytes = Math.max(bytes, JSON.stringify(welcome).length);
    };
    await bot.agree();
    took.add(performance.now() - started);
    bot.onPacket = ({ events }) => {
      packets += 1;
      for (const event of events) {
        if (event.type === 'board.ItemsPlaced') {
          for (const { x } of Object(event).places) latency.add(since(Number(x)));
        }
      }
    };
    messages.push(0);
    const place = bots.push(bot) - 1;
    bot.socket.io.on('packet', () => {
      messages[place] = (messages[place] ?? 0) + 1;
    });
  };
  // As a class does: everybody at once, a browser's handful of connections at a time.
  const waiting = Array.from({ length: count }, () => joinOne);
  const doors = Array.from({ length: 20 }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  });
  await Promise.all(doors);
  return { latency: took.bins, bytes };
}

async function joinRelay({ origin, count }: Extract<Order, { order: 'join-relay' }>): Promise<object> {
  for (let n = 0; n < count; n++) {
    const socket = io(origin, { forceNew: true, transports: ['websocket'] });
    socket.on('batch', (batch: { x: number }[]) => {
      packets += 1;
      for (const { x } of batch) latency.add(since(x));
    });
    await new Promise<void>((connected) => socket.once('connect', () => connected()));
    plain.push(socket);
  }
  return {};
}

async function makeNotes({ board, writers }: Extract<Order, { order: 'make-notes' }>): Promise<object> {
  for (const bot of bots.slice(0, writers)) {
    const id = freshId();
    const answer = await bot.give(addNote({ id, board, text: 'Moving' }));
    if (!answer.ok) throw new Error(answer.sentence);
    notes.push(id);
  }
  return {};
}

/** `writers` people of this part of the crowd send `perSecond` moves each, evenly. */
async function move({
  writers,
  perSecond,
  seconds,
  relay,
}: Extract<Order, { order: 'move' }>): Promise<object> {
  latency = new Histogram();
  packets = 0;
  let sent = 0;
  let acknowledged = 0;
  let refused = 0;
  const until = performance.now() + seconds * 1000;
  const write = async (n: number): Promise<void> => {
    let next = performance.now() + (n * 1000) / perSecond / Math.max(1, writers);
    const answers: Promise<unknown>[] = [];
    for (let step = 0; next < until; next += 1000 / perSecond, step++) {
      await new Promise((due) => setTimeout(due, Math.max(0, next - performance.now())));
      const place = { x: lapTime(), y: step };
      sent += 1;
      if (relay) {
        answers.push(
          plain[n]?.emitWithAck('move', { id: String(n), ...place }).then(() => acknowledged++) ??
            Promise.resolve(),
        );
      } else {
        const command = moveNote(notes[n] ?? '', place);
        answers.push(
          bots[n]?.give(command).then(({ ok }) => (ok ? acknowledged++ : refused++)) ?? Promise.resolve(),
        );
      }
    }
    await Promise.all(answers);
  };
  await Promise.all(Array.from({ length: writers }, (_, n) => write(n)));
  return { sent, acknowledged, refused };
}

/** Adds notes until the time is over, through a killed server and back; a note counts once it was acknowledged. */
async function addUntilStopped(order: Extract<Order, { order: 'add-until-stopped' }>): Promise<object> {
  const { board, writers, seconds } = order;
  const kept: string[] = [];
  const until = performance.now() + seconds * 1000;
  const write = async (bot: Bot): Promise<void> => {
    while (performance.now() < until) {
      const id = freshId();
      const command = addNote({ id, board, text: `Kept ${id}` });
      const commandId = freshId();
      // The same id until it is answered: that is what makes a retry harmless.
      for (let answered = false; !answered; ) {
        const answer = await bot.give(command, commandId, 1500).catch(() => undefined);
        answered = answer?.ok ?? false;
        if (answer?.ok) kept.push(id);
        else await new Promise((soon) => setTimeout(soon, 100));
      }
      await new Promise((soon) => setTimeout(soon, 60));
    }
  };
  await Promise.all(bots.slice(0, writers).map(write));
  return { kept };
}

async function takeStock(): Promise<object> {
  return { latency: latency.bins, packets, messages };
}
