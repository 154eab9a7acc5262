import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';

/** The id of the element on a page that holds the panel of a question, to bring the focus there. */
export const panelId = (id: ActivityId): string => `question-${id}`;
