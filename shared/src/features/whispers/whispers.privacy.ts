import { mapEntities } from '../../room/entities.ts';
import type { ConcealTable, Erasure, ShowTable } from '../../room/feature.ts';
import { forPeers, unsigned } from '../../room/signature.ts';
import type { Thread, WhispersEvent, WhispersState } from './whispers.model.ts';

type Replied = Extract<WhispersEvent, { type: 'whispers.Replied' }>;

/** Nobody but the team and the one person ever hears of a thread, not even that there is one. */
export const whispersShow: ShowTable<WhispersState, WhispersEvent, WhispersEvent> = {
  'whispers.Told': {
    facilitators: (event) => ({ ...event, author: null }),
    privately: (event) =>
      event.author ? [{ to: event.author, told: { ...event, by: forPeers(event.by) } }] : [],
  },
  'whispers.Replied': {
    facilitators: (event) => (event.opens ? { ...event, opens: { ...event.opens, author: null } } : event),
    privately: (event, { threads }) => {
      const author = (threads.get(event.thread) ?? event.opens)?.author;
      return author ? [{ to: author, told: repliedToOwner(event) }] : [];
    },
  },
  'whispers.WriterAddressed': {},
  'whispers.Seen': { facilitators: (event) => event },
  'whispers.SignaturesTaken': {
    facilitators: (event) => event,
    privately: (event, { threads }) => {
      const authors = new Set([...threads.values()].map(({ author }) => author));
      return [...authors].flatMap((author) => (author ? [{ to: author, told: event }] : []));
    },
  },
};

export const whispersConceal = {
  facilitators: ({ threads }) => ({ threads: mapEntities(threads, forTeam) }),
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
    if (event.type === 'whispers.Told') {
      const { about, ...rest } = event;
      return { ...rest, text: '', by: {} };
    }
    if (event.type !== 'whispers.Replied') return event;
    const opens = event.opens && {
      opens: { ...event.opens, by: {}, about: { ...event.opens.about, words: '' } },
    };
    return { ...event, text: '', by: {}, ...opens };
  },
  signatures: {
    takenBy: 'whispers.SignaturesTaken',
    without(event) {
      const written = isWritten(event);
      if (!written) return event;
      const bare = { ...written, by: unsigned(written.by) };
      if (bare.type === 'whispers.Told' || !bare.opens) return bare;
      return { ...bare, opens: { ...bare.opens, by: unsigned(bare.opens.by) } };
    },
  },
};

const repliedToOwner = ({ opens, ...event }: Replied): Replied => ({
  ...event,
  by: forPeers(event.by),
  ...(opens && { opens: { ...opens, by: forPeers(opens.by) } }),
});

const forTeam = (thread: Thread): Thread => ({
  id: thread.id,
  author: null,
  by: thread.by,
  about: thread.about,
  messages: thread.messages.map((whisper) => ({ ...whisper, place: 0 })),
  seenByTeam: thread.seenByTeam,
});

const forOwner = <Id>([id, thread]: readonly [Id, Thread]): [Id, Thread] => [
  id,
  {
    id: thread.id,
    author: thread.author,
    by: forPeers(thread.by),
    about: thread.about,
    messages: thread.messages.map((whisper) => ({ ...whisper, by: forPeers(whisper.by) })),
    seenByTeam: 0,
  },
];
