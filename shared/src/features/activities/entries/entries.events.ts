import type { AuthorId } from '../../../room/ids.ts';
import type { ActivityId } from '../activities.model.ts';
import type { Entry, EntryGroup, EntryGroupId, EntryId, EntryMark, Response } from './entries.model.ts';

interface AboutEntry {
  readonly id: ActivityId;
  readonly entry: EntryId;
}

export type EntriesEvent =
  | { type: 'activities.EntryWritten'; id: ActivityId; entry: Entry }
  /** What the team asks people to respond to, in the order in which it was written. */
  | { type: 'activities.EntriesSeeded'; id: ActivityId; entries: readonly Entry[] }
  /** `keeps`: it means the same as before, so what people said about it stays. */
  | ({ type: 'activities.EntryReworded'; text: string; keeps: boolean } & AboutEntry)
  | ({ type: 'activities.EntryDeleted' } & AboutEntry)
  /** Back to waiting, because its words are new. */
  | ({ type: 'activities.EntryHeld' } & AboutEntry)
  | ({ type: 'activities.EntryHidden' } & AboutEntry)
  | ({ type: 'activities.EntryShown' } & AboutEntry)
  | ({ type: 'activities.EntryMarked'; mark: EntryMark | null; reply: string | null } & AboutEntry)
  | ({ type: 'activities.EntryGrouped'; group: EntryGroupId | null } & AboutEntry)
  | { type: 'activities.EntryGroupMade'; id: ActivityId; group: EntryGroup }
  | { type: 'activities.EntryGroupRenamed'; id: ActivityId; group: EntryGroupId; title: string }
  | { type: 'activities.EntryGroupDissolved'; id: ActivityId; group: EntryGroupId }
  /** `response` null takes it back. Author and response are null once the question is closed: then nobody knows any more. */
  | ({ type: 'activities.Responded'; author: AuthorId | null; response: Response | null } & AboutEntry)
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'activities.SignaturesTaken' };

/** Told to screens, never stored. */
export type EntriesNotice =
  | ({ type: 'activities.EntryOwned'; author: AuthorId } & AboutEntry)
  /** It leaves every screen outside the team; its writer's screen keeps it, marked. */
  | ({ type: 'activities.EntryTakenAway'; status: 'held' | 'hidden' } & AboutEntry)
  /** Texts that this screen may see from now on; they come to stand last. */
  | {
      type: 'activities.EntriesTold';
      id: ActivityId;
      entries: readonly Entry[];
      groups: readonly EntryGroup[];
    }
  | ({ type: 'activities.OwnResponse'; author: AuthorId; response: Response | null } & AboutEntry);
