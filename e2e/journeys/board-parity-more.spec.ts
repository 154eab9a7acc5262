import { expect, type Locator, type Page } from '@playwright/test';
import { addNote } from '../bots/note-commands.ts';
import { BoardStory } from '../fixtures/board-story.ts';
import { type BoardTouch, inList, withKeys, withMouse } from '../fixtures/board-touch.ts';
import { hands } from '../fixtures/hands.ts';
import type { PersonOptions } from '../fixtures/house.ts';
import { fromMore } from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

const breaks = { text: 'Longer breaks', colour: 'Sunshine' };
const garden = { text: 'A garden', colour: 'Coral' };

/** What the team is told, whatever hands and whatever view the facilitator has. */
const story = [
  'board.ItemsPlaced: of another size',
  'board.ItemsPlaced: in depth',
  'board.ItemsPlaced: in depth',
  'board.ItemsLocked: 1 position',
  'board.ItemsLocked: 1 free',
  'board.ReactionsCounted: star 1',
  'board.GroupMade: Outside',
  'board.ItemsGrouped: 2 in',
  'board.GroupRenamed: Time outside',
  'board.ItemsGrouped: 1 out',
  'board.ItemsGrouped: 1 in',
  'board.GroupDissolved',
  'board.ItemsPlaced: to Fears; to Fears',
  'board.ItemHidden',
  'board.ItemHidden',
  'board.ItemShown',
  'board.ItemShown',
];

interface Means {
  readonly person: PersonOptions;
  readonly touch: (page: Page) => BoardTouch;
}

const allMeans: Readonly<Record<string, Means>> = {
  'in the list, by keyboard alone': { person: { keyboardOnly: true }, touch: inList },
  'in the list, by tap on a phone': { person: { phone: true }, touch: inList },
  'on the picture, with a mouse': { person: {}, touch: withMouse },
  'on the picture, by keyboard alone': { person: { keyboardOnly: true }, touch: withKeys },
};

for (const [name, { person, touch }] of Object.entries(allMeans)) {
  test(`everything that a facilitator can do with things is the same ${name}`, async ({ openWorkshop }) => {
    test.setTimeout(180_000);
    const workshop = await openWorkshop();
    const { bot } = await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
    const crowd = await workshop.bot();
    const board = String([...bot.state.board.boards.keys()][0]);
    const [section = null] = [...bot.state.board.sections.keys()].map(String);
    for (const { text, colour } of [breaks, garden]) {
      await giver(crowd)(addNote({ board, section, text, colour: colour.toLowerCase() }));
    }
    await expect.poll(() => bot.state.board.items.size).toBe(2);
    const heard = new BoardStory(bot);
    const lead = await workshop.secondLead(person);
    const way = touch(lead);
    const { press, choose, write, pick } = hands(lead);
    await way.open();
    /** The answer in a dialog that a menu has opened. */
    const answer = async (title: string, radio: string | RegExp, done: string): Promise<void> => {
      const dialog = lead.getByRole('dialog', { name: title });
      await choose(dialog.getByRole('radio', { name: radio }));
      await press(dialog.getByRole('button', { name: done, exact: true }));
      await expect(dialog).toBeHidden();
    };
    const titled = async (dialog: Locator, title: string, done: string): Promise<void> => {
      await write(dialog.getByRole('textbox', { name: 'Title of the group' }), title);
      await press(dialog.getByRole('button', { name: done, exact: true }));
      await expect(dialog).toBeHidden();
    };

    await fromMore(lead, await way.one(breaks), 'Size…');
    await answer('Choose a size', 'Small', 'Done');
    await fromMore(lead, await way.one(garden), 'Send to the back');
    await fromMore(lead, await way.one(garden), 'Bring to the front');
    await fromMore(lead, await way.one(breaks), 'Lock…');
    await answer('What is locked?', /^Its place/, 'Done');
    await fromMore(lead, await way.one(breaks), 'Lock…');
    await answer('What is locked?', /^Nothing/, 'Done');
    await press((await way.one(garden)).getByRole('button', { name: 'React' }));
    await pick(lead.getByRole('menuitem', { name: 'Star' }));
    await expect.poll(() => heard.told).toHaveLength(6);

    await fromMore(lead, await way.all([breaks, garden]), 'Group with…');
    await titled(lead.getByRole('dialog', { name: 'Put them in a group' }), 'Outside', 'Group');
    await way.letGo();
    await fromMore(lead, await way.all([breaks, garden]), 'Rename the group…');
    await titled(lead.getByRole('dialog', { name: 'Rename the group' }), 'Time outside', 'Done');
    await way.letGo();
    await fromMore(lead, await way.one(garden), 'Take out of the group');
    await expect.poll(() => heard.told.at(-1)).toBe('board.ItemsGrouped: 1 out');
    await fromMore(lead, await way.one(garden), 'Group with…');
    await answer('Put it in a group', 'Time outside', 'Group');
    await fromMore(lead, await way.all([breaks, garden]), 'Take the group apart');
    await expect.poll(() => heard.told.at(-1)).toBe('board.GroupDissolved');
    await way.letGo();

    const both = await way.all([breaks, garden]);
    await press(both.getByRole('button', { name: 'Move to…' }));
    await pick(lead.getByRole('menuitem', { name: 'Fears', exact: true }));
    await press(both.getByRole('button', { name: 'Hide' }));
    await press(both.getByRole('button', { name: 'Show again' }));
    await expect.poll(() => heard.told).toEqual(story);
  });
}
