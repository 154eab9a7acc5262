import { changeEntity } from '../../room/entities.ts';
import { type AuthorId, ownId } from '../../room/ids.ts';
import { type Signature, unsigned } from '../../room/signature.ts';

export const ThreadId = ownId<'ThreadId'>();
export type ThreadId = ReturnType<typeof ThreadId.parse>;
export const WhisperId = ownId<'WhisperId'>();
export type WhisperId = ReturnType<typeof WhisperId.parse>;

export interface Whisper {
  readonly id: WhisperId;
  readonly text: string;
  /** `staff` is set when the team wrote it. */
  readonly by: Signature;
}

/** The one conversation of a person with the team. */
export interface Thread {
  readonly id: ThreadId;
  /** The person's signature, as facilitators see it. */
  readonly by: Signature;
  /** The person's own screen and the server know it; no other screen does. */
  readonly author: AuthorId | null;
  /** Oldest first. */
  readonly messages: readonly Whisper[];
  /** How many of the messages somebody of the team has looked at. Always 0 on the person's own screen. */
  readonly seenByTeam: number;
}

export interface WhispersState {
  /** In the order of their first message. A participant holds its own one at most. */
  readonly threads: Map<ThreadId, Thread>;
}

export type WhispersEvent =
  | {
      type: 'whispers.Told';
      thread: ThreadId;
      id: WhisperId;
      text: string;
      by: Signature;
      author: AuthorId | null;
    }
  | { type: 'whispers.Replied'; thread: ThreadId; id: WhisperId; text: string; by: Signature }
  | { type: 'whispers.Seen'; thread: ThreadId; count: number }
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'whispers.SignaturesTaken' };

export const initialWhispers = (): WhispersState => ({ threads: new Map() });

export function evolveWhispers({ threads }: WhispersState, event: WhispersEvent): void {
  if (event.type === 'whispers.SignaturesTaken') {
    for (const { id, by, messages } of threads.values()) {
      const bare = messages.map((whisper) => ({ ...whisper, by: unsigned(whisper.by) }));
      changeEntity(threads, id, { by: unsigned(by), messages: bare });
    }
    return;
  }
  const thread = threads.get(event.thread);
  switch (event.type) {
    case 'whispers.Told': {
      const { thread: id, text, by, author } = event;
      const messages = [...(thread?.messages ?? []), { id: event.id, text, by }];
      threads.set(id, thread ? { ...thread, messages } : { id, by, author, messages, seenByTeam: 0 });
      return;
    }
    case 'whispers.Replied': {
      const { id, text, by } = event;
      if (thread) changeEntity(threads, thread.id, { messages: [...thread.messages, { id, text, by }] });
      return;
    }
    case 'whispers.Seen':
      if (thread) changeEntity(threads, thread.id, { seenByTeam: Math.max(thread.seenByTeam, event.count) });
      return;
  }
}

export const threadOf = ({ threads }: WhispersState, author: AuthorId): Thread | undefined =>
  [...threads.values()].find((thread) => thread.author === author);

/** How many of the person's messages nobody of the team has looked at. */
export const unread = ({ messages, seenByTeam }: Thread): number =>
  messages.slice(seenByTeam).filter(({ by }) => !by.staff).length;
