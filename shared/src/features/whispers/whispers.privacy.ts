import { mapEntities } from '../../room/entities.ts';
import type { ConcealTable, Erasure, ShowTable } from '../../room/feature.ts';
import { forPeers, unsigned } from '../../room/signature.ts';
import type { Thread, WhispersEvent, WhispersState } from './whispers.model.ts';

/** Nobody but the team and the one person ever hears of a thread, not even that there is one. */
export const whispersShow: ShowTable<WhispersState, WhispersEvent, WhispersEvent> = {
  'whispers.Told': {
    facilitators: (event) => ({ ...event, author: null }),
    privately: (event) =>
      event.author ? [{ to: event.author, told: { ...event, by: forPeers(event.by) } }] : [],
  },
  'whispers.Replied': {
    facilitators: (event) => event,
    privately: (event, { threads }) => {
      const author = threads.get(event.thread)?.author;
      return author ? [{ to: author, told: { ...event, by: forPeers(event.by) } }] : [];
    },
  },
  'whispers.Seen': { facilitators: (event) => event },
  'whispers.SignaturesTaken': {
    facilitators: (event) => event,
    privately: (event, { threads }) =>
      [...threads.values()].flatMap(({ author }) => (author ? [{ to: author, told: event }] : [])),
  },
};

export const whispersConceal = {
  facilitators: ({ threads }) => ({
    threads: mapEntities(threads, (thread) => ({ ...thread, author: null })),
  }),
  participants: ({ threads }, { author }) => ({
    threads: new Map([...threads].filter(([, { author: owner }]) => owner === author).map(forOwner)),
  }),
} satisfies ConcealTable<WhispersState>;

const isWritten = (event: WhispersEvent) =>
  event.type === 'whispers.Told' || event.type === 'whispers.Replied' ? event : undefined;

/** Nothing of a thread is deleted. When the promise becomes stronger, names leave it. */
export const whispersErasure: Erasure<WhispersEvent> = {
  subject(event) {
    const written = isWritten(event);
    return written && `whisper:${written.id}`;
  },
  erases: () => undefined,
  scrub(event) {
    const written = isWritten(event);
    return written ? { ...written, text: '', by: {} } : event;
  },
  signatures: {
    takenBy: 'whispers.SignaturesTaken',
    without(event) {
      const written = isWritten(event);
      return written ? { ...written, by: unsigned(written.by) } : event;
    },
  },
};

const forOwner = <Id>([id, thread]: readonly [Id, Thread]): [Id, Thread] => [
  id,
  {
    id: thread.id,
    author: thread.author,
    by: forPeers(thread.by),
    messages: thread.messages.map((whisper) => ({ ...whisper, by: forPeers(whisper.by) })),
    seenByTeam: 0,
  },
];
