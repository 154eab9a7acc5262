import { expect, type Locator, type Page } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { fromMore, noteRow, postNote, shelf } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

const texts = (within: Locator): Promise<(string | undefined)[]> =>
  within
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('p')?.textContent ?? undefined));
const group = (page: Page, title: string): Locator => page.getByRole('list', { name: `Group: ${title}` });

/** Answers the dialog that is open. */
async function answer(page: Page, choice: string | RegExp, done = 'Done'): Promise<void> {
  const dialog = page.getByRole('dialog');
  await hands(page).choose(dialog.getByRole('radio', { name: choice }));
  await hands(page).press(dialog.getByRole('button', { name: done, exact: true }));
  await expect(dialog).toBeHidden();
}

async function move(page: Page, text: string, how: string): Promise<void> {
  await hands(page).press(noteRow(page, text).getByRole('button', { name: 'Move to…' }));
  await hands(page).pick(page.getByRole('menuitem', { name: how, exact: true }));
}

test('everything on a board is done in the list, with the keys alone', async ({ openWorkshop }) => {
  test.setTimeout(180_000);
  const workshop = await openWorkshop();
  const { bot, give } = await plan(workshop, [{ title: 'Ideas', sections: ['Now', 'Later'] }]);
  const [board] = [...bot.state.board.boards.keys()];
  await give({ type: 'board.Allow', board, allows: { moveOthers: true } });
  await give({
    type: 'board.ChooseTools',
    board,
    tools: ['note', 'text', 'shape', 'sticker', 'connector', 'pen'],
  });
  const page = await workshop.participant('pia', { keyboardOnly: true, screen: { width: 360, height: 740 } });
  const { press, write, choose, pick } = hands(page);
  const now = shelf(page, 'Now');

  for (const text of ['Apples', 'Bread', 'Cheese']) await postNote(page, text, 'Now');
  await press(page.getByRole('button', { name: 'Cancel' }));

  await move(page, 'Cheese', 'One place up');
  await expect.poll(() => texts(now)).toEqual(['Apples', 'Cheese', 'Bread']);
  await expect(noteRow(page, 'Cheese')).toBeFocused();
  await move(page, 'Apples', 'One place down');
  await expect.poll(() => texts(now)).toEqual(['Cheese', 'Apples', 'Bread']);
  await move(page, 'Bread', 'Before another…');
  await answer(page, 'Cheese');
  await expect.poll(() => texts(now)).toEqual(['Bread', 'Cheese', 'Apples']);

  await fromMore(page, noteRow(page, 'Bread'), 'Size…');
  await answer(page, 'Large');
  await fromMore(page, noteRow(page, 'Bread'), 'Bring to the front');
  await fromMore(page, noteRow(page, 'Bread'), 'Make a copy');
  await expect(now.getByText('Bread')).toHaveCount(2);

  await fromMore(page, noteRow(page, 'Apples'), 'Group with…');
  await axe(page, 'the question what to group with');
  const dialog = page.getByRole('dialog');
  await write(dialog.getByRole('textbox', { name: 'Title of the group' }), 'Food');
  await answer(page, 'Cheese', 'Group');
  await expect.poll(() => texts(group(page, 'Food'))).toEqual(['Cheese', 'Apples']);
  await press(page.getByRole('button', { name: 'Change the group' }));
  await pick(page.getByRole('menuitem', { name: 'Rename…' }));
  await write(dialog.getByRole('textbox', { name: 'Title of the group' }), 'Lunch');
  await press(dialog.getByRole('button', { name: 'Done' }));
  await fromMore(page, noteRow(page, 'Cheese'), 'Take out of the group');
  await expect.poll(() => texts(group(page, 'Lunch'))).toEqual(['Apples']);

  await press(page.getByRole('button', { name: 'Choose several' }));
  for (const text of ['Cheese', 'Apples']) {
    await choose(noteRow(page, text).getByRole('checkbox', { name: 'Choose this' }));
  }
  const bar = page.getByRole('region', { name: 'What to do with those you chose' });
  await expect(bar.getByText('2 chosen')).toBeVisible();
  await axe(page, 'several are chosen');
  await press(bar.getByRole('button', { name: 'Move to…' }));
  await pick(page.getByRole('menuitem', { name: 'Later' }));
  await expect(shelf(page, 'Later').getByText('Cheese')).toBeVisible();
  await press(bar.getByRole('button', { name: 'Done' }));
  await press(page.getByRole('button', { name: 'Change the group' }));
  await pick(page.getByRole('menuitem', { name: 'Take the group apart' }));
  await expect(page.getByRole('heading', { name: 'Group: Lunch' })).toBeHidden();

  const add = async (kind: string): Promise<void> => {
    await press(page.getByRole('button', { name: 'Add something else' }));
    await pick(page.getByRole('menuitem', { name: kind, exact: true }));
  };
  await add('Shape');
  await write(page.getByRole('textbox', { name: 'Words in the shape' }), 'School');
  await press(page.getByRole('button', { name: 'Post' }));
  await add('Sticker');
  await choose(page.getByRole('radio', { name: 'Thumbs down' }));
  await press(page.getByRole('button', { name: 'Post' }));
  await add('Line');
  await page.getByRole('combobox', { name: 'From' }).selectOption('Cheese');
  await page.getByRole('combobox', { name: 'To' }).selectOption('Box: School');
  await axe(page, 'the form of a line');
  await press(page.getByRole('button', { name: 'Post' }));
  await expect(now.getByText('Arrow from “Cheese” to “School”')).toBeVisible();
  await fromMore(page, noteRow(page, 'Box: School'), 'Delete');
  await expect(page.getByText('Box: School')).toBeHidden();
  await axe(page, 'a list with things of several kinds');

  const kinds = [...bot.state.board.items.values()].map(({ content }) => content.kind).sort();
  expect(kinds).toEqual(['connector', 'note', 'note', 'note', 'note', 'sticker']);
});

test('the team sets a board up with the keys alone', async ({ openWorkshop }) => {
  const workshop = await openWorkshop({ host: { keyboardOnly: true } });
  const { bot } = await plan(workshop, [{ title: 'Ideas', sections: ['Now', 'Later'] }]);
  const lead = await workshop.lead();
  const { press, write, choose, pick } = hands(lead);
  await press(lead.getByRole('button', { name: 'More about this board' }));
  await pick(lead.getByRole('menuitem', { name: 'Board settings' }));
  const sheet = lead.getByRole('dialog', { name: 'Board settings' });
  await axe(lead, 'the settings of a board');
  await write(sheet.getByRole('textbox', { name: 'Title of the board' }), 'Our ideas');
  await choose(sheet.getByRole('switch', { name: 'Move what others made' }));
  await choose(sheet.getByRole('checkbox', { name: 'Stickers' }));
  await press(sheet.getByRole('button', { name: 'Move “Now” to the right' }));
  await choose(sheet.getByRole('radio', { name: 'Target' }));
  await lead.keyboard.press('Escape');
  await expect(lead.getByRole('heading', { name: 'Our ideas' })).toBeVisible();
  const [board] = bot.state.board.boards.values();
  await expect
    .poll(() => [...bot.state.board.boards.values()][0])
    .toMatchObject({ title: 'Our ideas', background: 'target', tools: ['note', 'sticker'] });
  expect(board?.allows.moveOthers).toBe(true);
  const order = [...bot.state.board.sections.values()].sort((a, b) => a.x - b.x).map(({ title }) => title);
  expect(order).toEqual(['Later', 'Now']);
});
