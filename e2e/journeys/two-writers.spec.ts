import { expect, type Page } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { chooseView } from '../fixtures/board-header.ts';
import { catchUp, fromMore, noteRow, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { expectStatus } from '../fixtures/status.ts';
import { test, type Workshop } from '../fixtures/workshop.ts';

/** Two people on a board where everybody may change the words of everybody, and a note of Ana's. */
async function oneText(workshop: Workshop) {
  const steering = await plan(workshop, [{ title: 'Our rules', sections: ['Rules'] }]);
  const [board] = [...steering.bot.state.board.boards.keys()];
  await steering.give({ type: 'board.Allow', board, allows: { editOthers: true } });
  const ana = await workshop.participant('ana', { phone: true });
  const ben = await workshop.participant('ben');
  await chooseView(ben, 'List view');
  await postNote(ana, 'We listen to each other');
  await ana.getByRole('button', { name: 'Cancel' }).tap();
  await catchUp(ben, 'We listen to each other');
  return { ana, ben, bot: steering.bot };
}

async function startEditing(page: Page, text: string) {
  await noteRow(page, text).getByRole('button', { name: 'Edit' }).click();
  const field = page.getByRole('main').getByRole('listitem').getByRole('textbox', { name: 'Note text' });
  await expect(field).toBeFocused();
  return field;
}

test('two people who type in one note both keep their words, and choose', async ({ openWorkshop }) => {
  const { ana, ben } = await oneText(await openWorkshop());
  const anas = await startEditing(ana, 'We listen to each other');
  await anas.fill('We listen, and ask');
  const bens = await startEditing(ben, 'We listen to each other');
  await bens.fill('We listen, and wait');
  await ben.getByRole('button', { name: 'Save' }).click();
  await expect(noteRow(ben, 'We listen, and wait')).toBeVisible();

  await expect(anas).toHaveValue('We listen, and ask');
  await ana.getByRole('button', { name: 'Save' }).tap();
  await expect(ana.getByText('Somebody else changed these words')).toBeVisible();
  await expect(ana.getByRole('blockquote')).toHaveText('We listen, and wait');
  await expect(anas).toHaveValue('We listen, and ask');
  await axe(ana, 'two versions of one note on a phone');
  await anas.fill('We listen, wait, and ask');
  await ana.getByRole('button', { name: 'Keep mine' }).tap();
  for (const page of [ana, ben]) await expect(noteRow(page, 'We listen, wait, and ask')).toBeVisible();
});

test('who changes a note without a network that somebody deletes meanwhile keeps the words, and nobody gets the note back', async ({
  openWorkshop,
}) => {
  const { ana, ben, bot } = await oneText(await openWorkshop());
  await ben.context().setOffline(true);
  await expectStatus(ben, 'Offline, your work is kept', 30_000);
  const bens = await startEditing(ben, 'We listen to each other');
  await bens.fill('We listen, also to quiet people');
  await ben.getByRole('button', { name: 'Save' }).click();
  await expect(noteRow(ben, 'We listen, also to quiet people')).toBeVisible();

  await fromMore(ana, noteRow(ana, 'We listen to each other'), 'Delete');
  await expect.poll(() => bot.state.board.items.size).toBe(0);
  await ben.context().setOffline(false);
  await expectStatus(ben, 'Saved', 40_000);
  const kept = ben.getByRole('dialog', { name: 'This was not sent. Copy what you need.' });
  await expect(kept.getByRole('textbox')).toHaveValue('We listen, also to quiet people');
  await expect(kept.getByRole('textbox', { name: 'That is not there any more.' })).toBeVisible();
  await axe(ben, 'words that belong to a note that is gone');
  await kept.getByRole('button', { name: 'I don’t need this text' }).click();
  await expect(kept).toBeHidden();
  expect(bot.state.board.items.size).toBe(0);
  await expect(ana.getByText('We listen, also to quiet people')).toHaveCount(0);
});

test('five thousand lines are not put on a board before somebody has said yes', async ({ openWorkshop }) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop();
  const { bot } = await plan(workshop, [{ title: 'Our rules', sections: ['Rules'] }]);
  const lead = await workshop.lead();
  await chooseView(lead, 'List view');
  const lines = Array.from({ length: 5000 }, (_, at) => `Idea number ${at + 1}`).join('\n');
  await lead.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lead.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await lead.getByRole('heading', { name: 'Rules', exact: true }).focus();
  await lead.keyboard.press('Control+V');
  const dialog = lead.getByRole('dialog', { name: 'Add many notes' });
  await expect(dialog.getByRole('button', { name: /^Add 5,?000 notes$/ })).toBeVisible();
  await expect(dialog.getByText('Idea number 1', { exact: true })).toBeVisible();
  await axe(lead, 'thousands of lines to look at before they are added');
  expect(bot.state.board.items.size).toBe(0);
  await lead.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(bot.state.board.items.size).toBe(0);
});
