import { expect, type Page } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { BoardStory } from '../fixtures/board-story.ts';
import { type BoardWay, byKeys, byList, byMouse, noSection } from '../fixtures/board-ways.ts';
import type { PersonOptions } from '../fixtures/house.ts';
import { findPaper, middleOf, paperSeen, seeEverything } from '../fixtures/picture.ts';
import { plan } from '../fixtures/plan.ts';
import { wireOf } from '../fixtures/wire-recorder.ts';
import { test } from '../fixtures/workshop.ts';

const sections = ['Hopes', 'Fears'];
const first = { text: 'Longer breaks', colour: 'Sunshine' };
const edited = { ...first, text: 'Longer breaks and a garden' };
const green = { ...edited, colour: 'Mint' };

/** What the team is told of it, whatever hands and whatever view somebody has. */
const story = [
  'board.ItemAdded: note Longer breaks, sunshine, in Hopes',
  'board.ItemChanged: text Longer breaks and a garden',
  'board.ItemChanged: colour mint',
  'board.ItemsPlaced: to Fears',
  'board.ItemsPlaced: to no section',
  'board.ItemHidden',
  'board.ItemShown',
  'board.ItemDeleted',
];

interface Means {
  readonly person: PersonOptions;
  readonly way: (page: Page) => BoardWay;
}

const allMeans: Readonly<Record<string, Means>> = {
  'in the list, by keyboard alone': { person: { keyboardOnly: true }, way: byList },
  'in the list, by tap on a phone': { person: { phone: true }, way: byList },
  'on the picture, with a mouse': { person: {}, way: (page) => byMouse(page, sections) },
  'on the picture, by keyboard alone': { person: { keyboardOnly: true }, way: byKeys },
};

for (const [name, { person, way }] of Object.entries(allMeans)) {
  test(`a note lives the same life ${name}`, async ({ openWorkshop }) => {
    const workshop = await openWorkshop();
    const { bot } = await plan(workshop, [{ title: 'Hopes and fears', sections }]);
    const heard = new BoardStory(bot);
    const [piasPage, leadsPage] = await Promise.all([
      workshop.participant('pia', person),
      workshop.secondLead(person),
    ]);
    const [pia, lead] = [way(piasPage), way(leadsPage)];

    await pia.open();
    await lead.open();
    await pia.add(first.text, 'Hopes');
    await pia.edit(first, edited.text);
    await pia.recolour(edited, green.colour);
    await pia.move(green, 'Fears');
    await pia.move(green, noSection);
    await axe(piasPage, `a participant's board ${name}`);

    await lead.hide(green);
    await axe(leadsPage, `a facilitator's board with a hidden note ${name}`);
    await lead.showAgain(green);

    await pia.remove(green);
    await expect.poll(() => heard.told).toEqual(story);
  });
}

test('a drag is seen by others while it lasts, and is one move in the end', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const { bot } = await plan(workshop, [{ title: 'Hopes and fears', sections }]);
  const heard = new BoardStory(bot);
  const pia = await workshop.participant('pia', { recorded: true });
  const sam = await workshop.participant('sam');
  const board = byMouse(pia, sections);
  await board.open();
  await board.add(first.text, 'Hopes');
  await seeEverything(pia);
  await seeEverything(sam);
  const start = middleOf(await findPaper(pia, first.colour));
  const before = await findPaper(sam, first.colour);
  const seenBySam = async (): Promise<number> => (await paperSeen(sam, first.colour))?.x ?? before.x;

  await pia.mouse.move(start.x, start.y);
  await pia.mouse.down();
  for (const way of [60, 120, 180]) {
    const { drags } = heard;
    await pia.mouse.move(start.x + way, start.y, { steps: 6 });
    await expect.poll(() => heard.drags).toBeGreaterThan(drags);
    await expect.poll(seenBySam).toBeGreaterThan(before.x + way - 10);
  }
  const moves = (): number => heard.told.filter((told) => told.startsWith('board.ItemsPlaced')).length;
  expect(moves(), 'before the note is put down').toBe(0);

  await pia.mouse.up();
  await expect.poll(moves).toBe(1);
  const after = await findPaper(pia, first.colour);
  expect(middleOf(after).x).toBeGreaterThan(start.x + 170);
  await expect.poll(async () => Math.abs((await seenBySam()) - after.x)).toBeLessThan(3);
  const sent = wireOf(pia).said.filter((text) => text.includes('"board.PlaceItems"'));
  expect(sent).toHaveLength(1);
  expect(moves(), 'in all').toBe(1);
});
