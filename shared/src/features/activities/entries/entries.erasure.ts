import { unsigned } from '../../../room/signature.ts';
import type { ActivitiesEvent } from '../activities.events.ts';
import type { EntryGroupId, EntryId } from './entries.model.ts';

const subjectOf = (entry: EntryId): string => `entry:${entry}`;
const subjectOfGroup = (group: EntryGroupId): string => `entry-group:${group}`;

/** Deleting a text takes its words, its writer and the team's answer out of the stored log; closing takes who said what about it. */
export const entriesErasure = {
  subject(event: ActivitiesEvent): string | undefined {
    switch (event.type) {
      case 'activities.EntryWritten':
        return subjectOf(event.entry.id);
      case 'activities.EntryReworded':
      case 'activities.EntryMarked':
        return subjectOf(event.entry);
      case 'activities.EntryGroupMade':
        return subjectOfGroup(event.group.id);
      case 'activities.EntryGroupRenamed':
        return subjectOfGroup(event.group);
      case 'activities.Responded':
        return `ballots:${event.id}`;
      default:
        return undefined;
    }
  },
  erases(event: ActivitiesEvent): string | undefined {
    if (event.type === 'activities.EntryDeleted') return subjectOf(event.entry);
    return event.type === 'activities.EntryGroupDissolved' ? subjectOfGroup(event.group) : undefined;
  },
  scrub(event: ActivitiesEvent): ActivitiesEvent {
    switch (event.type) {
      case 'activities.EntryWritten':
        return { ...event, entry: { ...event.entry, text: '', by: {}, author: null } };
      case 'activities.EntryReworded':
        return { ...event, text: '' };
      case 'activities.EntryMarked':
        return { ...event, reply: null };
      case 'activities.EntryGroupMade':
        return { ...event, group: { ...event.group, title: '' } };
      case 'activities.EntryGroupRenamed':
        return { ...event, title: '' };
      case 'activities.Responded':
        return { ...event, author: null, response: null };
      default:
        return event;
    }
  },
  signatures: {
    takenBy: 'activities.SignaturesTaken' as const,
    without: (event: ActivitiesEvent): ActivitiesEvent =>
      event.type === 'activities.EntryWritten'
        ? { ...event, entry: { ...event.entry, by: unsigned(event.entry.by) } }
        : event,
  },
};
