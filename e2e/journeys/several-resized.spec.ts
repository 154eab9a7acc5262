import { expect } from '@playwright/test';
import { freshId } from '../bots/bot.ts';
import { fromMore } from '../fixtures/notes.ts';
import { findPaper, picture } from '../fixtures/picture.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

test('several things are resized together, by a corner and by buttons, and it is one step back', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const { bot, give } = await plan(workshop, [{ title: 'Two', sections: ['All'] }]);
  const [board] = bot.state.board.boards.keys();
  const [left, right] = [freshId(), freshId()];
  const note = (id: string, x: number, colour: string) => ({
    ...{ id, section: null, x, y: 100 },
    content: { kind: 'note', text: colour, colour },
  });
  await give({ type: 'board.AddItems', board, items: [note(left, 40, 'rose'), note(right, 260, 'sky')] });
  const sizes = () =>
    [...bot.state.board.items.values()].map(({ x, width, height }) => ({ x, width, height }));
  await expect.poll(() => sizes().length).toBe(2);
  const before = sizes();

  const page = await workshop.lead();
  const rose = await findPaper(page, 'rose');
  await picture(page).press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'What to do with these' })).toBeVisible();
  const sky = await findPaper(page, 'sky');
  const corner = { x: sky.x + sky.width, y: sky.y + sky.height };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + rose.width, corner.y + rose.width / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => sizes().map(({ width }) => Math.round(width / 20))).toEqual([15, 15]);
  const [first, second] = sizes();
  expect(first?.x).toBe(40);
  expect((second?.x ?? 0) - 40).toBeGreaterThan(300);

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(sizes).toEqual(before);

  await fromMore(page, page.getByRole('toolbar', { name: 'What to do with these' }), 'Size…');
  const dialog = page.getByRole('dialog', { name: 'Choose a size' });
  await dialog.getByRole('button', { name: 'Larger' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect
    .poll(() => sizes().map(({ width, height }) => [width, height]))
    .toEqual([
      [250, 250],
      [250, 250],
    ]);
});
