import { changeEntity } from '../../room/entities.ts';
import { type AuthorId, ownId } from '../../room/ids.ts';
import { type Signature, unsigned } from '../../room/signature.ts';
import type { About, ThingId } from './about.ts';

export const ThreadId = ownId<'ThreadId'>();
export type ThreadId = ReturnType<typeof ThreadId.parse>;
export const WhisperId = ownId<'WhisperId'>();
export type WhisperId = ReturnType<typeof WhisperId.parse>;

export interface Whisper {
  readonly id: WhisperId;
  readonly text: string;
  /** `staff` is set when the team wrote it. */
  readonly by: Signature;
  /** What the writer asks about. */
  readonly about?: About;
  /**
   * The how-manieth of all messages with this person, from 0, over all its threads. Always 0 on the team's screens: it would
   * tell them which threads are one person's.
   */
  readonly place: number;
}

/**
 * A conversation of a person with the team. Everybody has one of their own, and one more for each note whose writer the team
 * wrote to: apart, so that no screen of the team learns that the two are one person.
 */
export interface Thread {
  readonly id: ThreadId;
  /** The person's signature, as facilitators see it. In a thread about a note, that of the note. */
  readonly by: Signature;
  /** The person's own screen and the server know it; no other screen does. */
  readonly author: AuthorId | null;
  /** The note whose writer the team wrote to; null is the person's own line. */
  readonly about: About | null;
  /** Oldest first. */
  readonly messages: readonly Whisper[];
  /** How many of the messages somebody of the team has looked at. Always 0 on the person's own screen. */
  readonly seenByTeam: number;
}

export interface WhispersState {
  /** In the order of their first message. A participant holds its own ones. */
  readonly threads: Map<ThreadId, Thread>;
}

/** Makes a thread with its first message. Stored with it, so that there is no thread without one. */
export interface Opening {
  readonly author: AuthorId | null;
  readonly by: Signature;
  readonly about: About;
}

export type WhispersEvent =
  | {
      type: 'whispers.Told';
      thread: ThreadId;
      id: WhisperId;
      text: string;
      by: Signature;
      author: AuthorId | null;
      about?: About;
    }
  | {
      type: 'whispers.Replied';
      thread: ThreadId;
      id: WhisperId;
      text: string;
      by: Signature;
      opens?: Opening;
    }
  /** Neither stored nor told: what is said, and to whom, comes with the `Replied` that follows. */
  | { type: 'whispers.WriterAddressed'; note: ThingId; id: WhisperId; text: string }
  | { type: 'whispers.Seen'; thread: ThreadId; count: number }
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'whispers.SignaturesTaken' };

export const initialWhispers = (): WhispersState => ({ threads: new Map() });

export function evolveWhispers(state: WhispersState, event: WhispersEvent): void {
  const { threads } = state;
  if (event.type === 'whispers.WriterAddressed') return;
  if (event.type === 'whispers.SignaturesTaken') {
    for (const { id, by, messages } of threads.values()) {
      const bare = messages.map((whisper) => ({ ...whisper, by: unsigned(whisper.by) }));
      changeEntity(threads, id, { by: unsigned(by), messages: bare });
    }
    return;
  }
  const thread = threads.get(event.thread);
  if (event.type === 'whispers.Seen') {
    if (thread) changeEntity(threads, thread.id, { seenByTeam: Math.max(thread.seenByTeam, event.count) });
    return;
  }
  const { id, text, by } = event;
  const told = event.type === 'whispers.Told';
  const opened = told ? { by, author: event.author, about: null } : event.opens;
  const home = thread ?? (opened && { ...opened, id: event.thread, messages: [], seenByTeam: 0 });
  if (!home) return;
  const about = told && event.about ? { about: event.about } : {};
  const whisper: Whisper = { id, text, by, ...about, place: placeOfNext(state, home.author) };
  threads.set(home.id, { ...home, messages: [...home.messages, whisper] });
}

/** All conversations of a person, in the order of their first message. */
export const threadsOf = ({ threads }: WhispersState, author: AuthorId): readonly Thread[] =>
  [...threads.values()].filter((thread) => thread.author === author);

/** The person's own line. */
export const threadOf = (state: WhispersState, author: AuthorId): Thread | undefined =>
  threadsOf(state, author).find(({ about }) => about === null);

/** The conversation with whoever wrote this note. */
export const threadAbout = ({ threads }: WhispersState, thing: ThingId): Thread | undefined =>
  [...threads.values()].find(({ about }) => about?.id === thing);

/** Everything said with one person, oldest first. Not for the team's screens: they know no order across threads. */
export const saidIn = (threads: readonly Thread[]): readonly { thread: Thread; whisper: Whisper }[] =>
  threads
    .flatMap((thread) => thread.messages.map((whisper) => ({ thread, whisper })))
    .sort((one, other) => one.whisper.place - other.whisper.place);

/** How many of the person's messages nobody of the team has looked at. */
export const unread = ({ messages, seenByTeam }: Thread): number =>
  messages.slice(seenByTeam).filter(({ by }) => !by.staff).length;

const placeOfNext = (state: WhispersState, author: AuthorId | null): number =>
  author === null ? 0 : threadsOf(state, author).reduce((count, { messages }) => count + messages.length, 0);
