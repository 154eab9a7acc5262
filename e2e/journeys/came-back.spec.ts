import { expect } from '@playwright/test';
import { freshId } from '../bots/bot.ts';
import { findPaper } from '../fixtures/picture.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

test('whoever reloads a board, or comes back to it from the list, is where they were, until they leave', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const { bot, give } = await plan(workshop, [{ title: 'Many', sections: ['All'] }]);
  const [board] = bot.state.board.boards.keys();
  const notes = Array.from({ length: 6 }, (_, n) => ({
    ...{ id: freshId(), section: null, x: n * 220, y: 100 },
    content: { kind: 'note', text: `Note ${n}`, colour: n === 1 ? 'rose' : 'sky' },
  }));
  await give({ type: 'board.AddItems', board, items: notes });
  const page = await workshop.lead();
  const zoom = page.getByRole('button', { name: /^Zoom is \d+ %/ });
  const opened = await findPaper(page, 'rose');

  await page.mouse.move(opened.x + 10, opened.y + 10);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.mouse.wheel(60, 40);
  await expect.poll(async () => (await findPaper(page, 'rose')).width).toBeGreaterThan(opened.width * 1.2);
  const chosen = await findPaper(page, 'rose');
  const percent = await zoom.textContent();

  await page.reload();
  expect(await findPaper(page, 'rose')).toEqual(chosen);
  await expect(zoom).toHaveText(percent ?? '');

  await page.getByRole('button', { name: 'List view' }).click();
  await expect(page.getByRole('heading', { name: 'All' })).toBeVisible();
  await page.getByRole('button', { name: 'Board view' }).click();
  expect(await findPaper(page, 'rose')).toEqual(chosen);

  const kept = (): Promise<string[]> =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('sayso.')));
  expect(await kept()).toHaveLength(1);
  await page.getByRole('button', { name: 'You on this device' }).click();
  await page.getByRole('menuitem', { name: 'This is not me' }).click();
  await page.getByRole('button', { name: 'Leave and forget me on this device' }).click();
  await expect(page.getByRole('textbox', { name: 'Workshop code' })).toBeVisible();
  await expect.poll(kept).toEqual([]);
});
