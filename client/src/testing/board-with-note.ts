import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { openTestRoom } from './test-room.ts';

/** Somebody of the team puts a note on an open board: `note-1`, which says “A swing”. */
export async function boardWithNote(workshop: ReturnType<typeof openTestRoom>): Promise<void> {
  const lead = await workshop.seat('nora', 'lead');
  const id = BoardId.parse('board-1');
  const content = { kind: 'note', text: 'A swing', colour: 'sky' } as const;
  const item = { id: ItemId.parse('note-1'), section: null, content };
  void lead.send({ type: 'board.CreateBoard', id, title: 'Our park', sections: [] });
  void lead.send({ type: 'board.OpenBoard', id });
  void lead.send({ type: 'board.AddItems', board: id, items: [item] });
  await workshop.settle();
}
