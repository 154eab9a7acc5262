import { activitiesLater } from '../features/activities/activities.later.ts';
import { ActivityId } from '../features/activities/activities.model.ts';
import { openingActivity } from '../features/activities/opening.ts';
import { BoardId } from '../features/board/board-ids.ts';
import type { RoomFlow } from './room-flow.ts';

/** An activity that was closed stays closed: its answers were counted. A board opens again. */
export const enteringAnAgendaItemOpensItsBoardOrActivity: RoomFlow = {
  name: 'entering an agenda item opens its board or activity',
  follows({ agenda, board, activities }, event, context) {
    if (event.type !== 'agenda.Entered') return [];
    const shows = agenda.items.get(event.id)?.shows;
    if (shows?.what === 'board') {
      const id = BoardId.parse(shows.id);
      return board.boards.get(id)?.open === false ? [{ type: 'board.BoardOpened', id }] : [];
    }
    if (shows?.what !== 'activity') return [];
    const id = ActivityId.parse(shows.id);
    return [...openingActivity(activities, id, context), ...activitiesLater.seeding(activities, id)];
  },
};
