import type {
  RoomAnswer,
  RoomCommand,
  RoomEvent,
  RoomQuery,
  RoomSignal,
  RoomState,
} from '@sayso/shared/features.ts';
import { type Answer, type Asked, frameLimit, type Signals } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import { CommandId, type RoomCode } from '@sayso/shared/room/ids.ts';
import type { Room } from '@sayso/shared/room/room.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { freshId } from './fresh-id.ts';
import type { Link } from './link.ts';
import type { Outbox } from './outbox.ts';
import { Replica } from './replica.ts';
import { typedIn } from './returned-work.ts';
import { createRoomStore, type Refusal, type RoomScreen, type RoomStore } from './room-store.ts';
import { throttleSignals } from './signal-throttle.ts';

export interface SendOptions {
  /** The caller shows a refusal itself; the app does not. */
  readonly ownRefusal?: boolean;
}

/** One seat in one room, as long as the page shows it. */
export interface RoomConnection {
  readonly code: RoomCode;
  /** Names the seat on this device: what is kept for it has this in its key. */
  readonly seatKey: string;
  readonly store: RoomStore;
  /** Milliseconds since 1970, the server's clock as far as this device knows. */
  serverNow(): number;
  /** Answers when the server or the rules have decided: offline that can take long. Never rejects. */
  send(command: RoomCommand, options?: SendOptions): Promise<Answer>;
  /**
   * Hears of each command of this screen before it is done; what it answers hears right after, when the screen shows it and the
   * server has yet to say. Commands that the rules refuse at once are not told after. Answers a function that stops listening.
   */
  onSending(listener: SendingListener): () => void;
  /** Asks for what no view holds. Refused when there is no connection or no answer. The caller shows it; never rejects. */
  ask<Query extends RoomQuery>(query: Query): Promise<Asked<RoomAnswer<Query['type']>>>;
  signal(signal: RoomSignal): void;
  /** Answers a function that stops listening. */
  onSignals(listener: (signals: Signals) => void): () => void;
  /** Keeps a text that was refused and has no field to go back to, with why, until it is put away. */
  setAside(text: string, sentence: string): void;
  /** The person needs a returned text no more. */
  putAway(id: string): void;
  close(): void;
}

export type SendingListener = (command: RoomCommand) => ((answer: Promise<Answer>) => void) | undefined;

export interface RoomParts {
  readonly code: RoomCode;
  readonly seatKey: string;
  readonly room: Room<RoomState, RoomCommand, RoomEvent>;
  readonly link: Link;
  readonly outbox: Outbox;
  readonly now: () => number;
}

/** Refusals that pass: the command stays and is sent again. */
const passing = new Set(['wire.too-fast', 'wire.not-saved', 'wire.closing']);
const pauseAfterPassing = 1500;
const signalGap = 50;

/** The server cuts the line on a frame that is too large, which would then be sent again and again. */
const isTooBig = (command: Typed): boolean =>
  new TextEncoder().encode(JSON.stringify(command)).length > frameLimit - 1024;

export function openRoom({ code, seatKey, room, link, outbox, now }: RoomParts): RoomConnection {
  /** Milliseconds that the server's clock is ahead of this device's. */
  let ahead = 0;
  const serverNow = (): number => now() + ahead;
  const replica = new Replica(room, serverNow);
  const store = createRoomStore(replica.shown);
  const waiting = new Map<CommandId, { answer(answer: Answer): void; ownRefusal: boolean }>();
  const listeners = new Set<(signals: Signals) => void>();
  const sendingListeners = new Set<SendingListener>();
  let sending = false;
  let closed = false;

  const show = (change: Partial<RoomScreen> = {}): void => {
    store.setState((before) => {
      const status = change.status ?? before.status;
      const saved = status !== 'live' ? 'offline' : replica.unanswered.length > 0 ? 'saving' : 'saved';
      const { you = null, shown } = replica;
      return { ...change, you, saved, room: shown, version: before.version + 1 };
    });
  };

  const refuse = (refusal: Refusal, ownRefusal: boolean): Answer => {
    show(ownRefusal ? {} : { refusal });
    return { ok: false, ...refusal };
  };

  /** An earlier run of the page left this, so no field is there to take its text back. */
  const giveBack = (id: CommandId, command: Typed | undefined, refusal: Refusal): void => {
    const text = command ? typedIn(command) : '';
    if (text === '') return void refuse(refusal, false);
    setAside(id, text, refusal.sentence);
  };

  const setAside = (id: string, text: string, sentence: string): void => {
    outbox.returned.keep({ id, sentence, text });
    show({ returned: outbox.returned.all() });
  };

  const settle = (id: CommandId, answer: Answer): void => {
    const command = replica.unanswered.find((pending) => pending.id === id)?.command;
    replica.answered(id, answer);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (answer.ok) show();
    else if (asked) refuse({ code: answer.code, sentence: answer.sentence }, asked.ownRefusal);
    else giveBack(id, command, { code: answer.code, sentence: answer.sentence });
    outbox.drop(id);
    asked?.answer(answer);
  };

  /** One command at a time, in order: what builds on a command never overtakes it. */
  const deliver = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    let unheard = 0;
    for (let next = replica.unanswered[0]; next && isLive(); next = replica.unanswered[0]) {
      const answer = await link.command(next.id, next.command);
      // Nobody is there to read a refusal: it is asked for again next time.
      if (closed && !answer?.ok) break;
      if (!answer) {
        unheard += 1;
        if (unheard >= 2 && isLive()) link.reconnect();
      } else if (!answer.ok && passing.has(answer.code)) {
        await new Promise((resolve) => setTimeout(resolve, pauseAfterPassing));
      } else {
        unheard = 0;
        settle(next.id, answer);
      }
    }
    sending = false;
  };
  const isLive = (): boolean => !closed && store.getState().status === 'live';

  for (const { id, command } of outbox.left()) {
    const no = replica.send(id, command);
    if (!no) continue;
    giveBack(id, command, { code: no.rejected, sentence: room.sentence(no.rejected) });
    outbox.drop(id);
  }
  store.setState({ returned: outbox.returned.all() });
  link.open({
    have: () => replica.have,
    welcome(welcome) {
      ahead = welcome.now - now();
      if (!replica.welcome(welcome)) return link.reconnect();
      show({ status: 'live' });
      void deliver();
    },
    packet(packet) {
      if (!replica.packet(packet)) return link.reconnect();
      // An answer may get lost; that a command is settled says the same.
      for (const [id] of waiting) if (packet.settled?.includes(id)) settle(id, { ok: true });
      show();
    },
    signals: (signals) => {
      for (const listener of listeners) listener(signals);
    },
    down: () => show({ status: 'offline' }),
    ended: (goodbye) => show({ status: 'gone', goodbye }),
  });

  return {
    code,
    seatKey,
    store,
    serverNow,
    send(command, { ownRefusal = false } = {}) {
      const id = freshId(CommandId);
      if (isTooBig(command)) {
        const tooBig = { code: 'wire.too-big', sentence: wireRefusals['wire.too-big'] };
        return Promise.resolve(refuse(tooBig, ownRefusal));
      }
      const watching = [...sendingListeners].map((listener) => listener(command));
      const rejection = replica.send(id, command);
      if (rejection) {
        const refusal = { code: rejection.rejected, sentence: room.sentence(rejection.rejected) };
        return Promise.resolve(refuse(refusal, ownRefusal));
      }
      outbox.keep(id, command);
      const answered = new Promise<Answer>((answer) => waiting.set(id, { answer, ownRefusal }));
      show();
      for (const done of watching) done?.(answered);
      void deliver();
      return answered;
    },
    onSending(listener) {
      sendingListeners.add(listener);
      return () => sendingListeners.delete(listener);
    },
    async ask(query) {
      const asked = await link.ask(query);
      // The server's own answer to this query, so it has the shape that its rule gives it.
      return trusted(
        asked ?? { ok: false, code: 'wire.no-answer', sentence: wireRefusals['wire.no-answer'] },
      );
    },
    signal: throttleSignals((signal: RoomSignal) => link.signal(signal), signalGap),
    onSignals(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setAside: (text, sentence) => setAside(freshId(CommandId), text, sentence),
    putAway(id) {
      outbox.returned.putAway(id);
      show({ returned: outbox.returned.all() });
    },
    close() {
      closed = true;
      link.close();
    },
  };
}
