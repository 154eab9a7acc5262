import { expect, type Page } from '@playwright/test';
import { freshId } from '../bots/bot.ts';
import { findPaper, middleOf } from '../fixtures/picture.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

declare global {
  interface Window {
    /** Lines of text in the order in which canvases were asked to draw them. */
    drawnLines: string[];
  }
}

test('dragging one of many notes draws that note and no other', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const { bot, give } = await plan(workshop, [{ title: 'Many', sections: ['All'] }]);
  const notes = Array.from({ length: 30 }, (_, n) => ({
    ...{ id: freshId(), section: null, x: (n % 6) * 220, y: Math.floor(n / 6) * 220 },
    content: { kind: 'note', text: n === 7 ? 'Dragged' : `Lying ${n}`, colour: n === 7 ? 'rose' : 'sky' },
  }));
  const [board] = bot.state.board.boards.keys();
  await give({ type: 'board.AddItems', board, items: notes });
  const page = await workshop.lead();
  const home = middleOf(await findPaper(page, 'rose'));
  await page.evaluate(listenToCanvases);

  await page.mouse.move(home.x, home.y);
  await page.mouse.down();
  await page.mouse.move(home.x + 20, home.y + 20, { steps: 4 });
  await twoFrames(page);
  // In the air by now: the board has been drawn once without it.
  const before = await page.evaluate(() => window.drawnLines.splice(0));
  expect(before.filter((line) => line.startsWith('Lying')).length).toBeGreaterThan(5);
  await page.mouse.move(home.x + 90, home.y + 60, { steps: 12 });
  await twoFrames(page);
  const lines = await page.evaluate(() => window.drawnLines);
  expect(lines).toContain('Dragged');
  expect(lines.filter((line) => line.startsWith('Lying'))).toEqual([]);
  await page.mouse.up();
});

function listenToCanvases(): void {
  window.drawnLines = [];
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function listened(text, ...rest) {
    window.drawnLines.push(text);
    draw.call(this, text, ...rest);
  };
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
