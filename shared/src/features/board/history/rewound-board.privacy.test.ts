import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf } from '../../../testing/workshop-in-a-box.ts';
import { textOf } from '../kinds/kinds.ts';

it('[BD14] whoever wrote something knows it as their own on a board that was made of the old one, from its opening on', () => {
  const box = openWorkshop('aliases');
  must(box, 'lead', { type: 'board.CreateBoard', id: 'board-1', title: 'Ideas', sections: [] });
  must(box, 'lead', { type: 'board.OpenBoard', id: 'board-1' });
  const note = { id: 'note-swing', section: null, content: { kind: 'note', text: 'A swing', colour: 'sky' } };
  must(box, 'bo', { type: 'board.AddItems', board: 'board-1', items: [note] });
  box.now += 10 * 60_000;
  must(box, 'lead', {
    ...{ type: 'board.RewindBoard', board: 'board-1', ago: 5, copy: 'board-copy', title: 'Ideas, before' },
  });
  must(box, 'lead', { type: 'board.OpenBoard', id: 'board-copy' });
  box.flush();
  const own = (name: string) => {
    const [screen] = screensOf(box, name);
    const items = [...(screen?.state?.board.items.values() ?? [])].filter(
      ({ board }) => board === 'board-copy',
    );
    return items.map(({ content, author }) => [textOf(content), author === screen?.author]);
  };
  expect(own('bo')).toEqual([['A swing', true]]);
  expect(own('ada')).toEqual([['A swing', false]]);
});
