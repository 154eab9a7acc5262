import { expect, type Locator, type Page } from '@playwright/test';
import { startFromTemplate } from '../fixtures/agenda.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { noteRow, openNoteForm, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { mySeat } from '../fixtures/seat.ts';
import { expectStatus } from '../fixtures/status.ts';
import { openTalk, say } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

/** Opens a dialog by its button and goes all around in it: the focus goes in, stays in, and comes back to the button. */
async function expectGoodManners(
  page: Page,
  opener: Locator,
  title: string | RegExp,
  /** Where the button opens a menu first. */
  item?: string,
): Promise<void> {
  const open = async (): Promise<void> => {
    await hands(page).press(opener);
    if (item !== undefined) await hands(page).pick(page.getByRole('menuitem', { name: item }));
  };
  await open();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  const holdsFocus = (): Promise<boolean> =>
    dialog.evaluate(
      (box) => box.contains(document.activeElement) || document.activeElement === document.body,
    );
  expect(await holdsFocus(), 'the focus goes in').toBe(true);
  await axe(page, `dialog ${title}`);
  const stops = await dialog
    .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
    .count();
  for (let step = 0; step < stops + 3; step++) {
    await page.keyboard.press('Tab');
    expect(await holdsFocus(), `after ${step + 1} times Tab`).toBe(true);
  }
  await page.keyboard.press('Shift+Tab');
  expect(await holdsFocus(), 'and backwards').toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await open();
  await hands(page).press(dialog.getByRole('button', { name: 'Close' }));
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

test('every dialog of a participant keeps the focus and gives it back', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
  const pia = await workshop.participant('pia', { keyboardOnly: true, screen: { width: 360, height: 740 } });
  await postNote(pia, 'To make friends');
  const button = (name: string) => pia.getByRole('button', { name, exact: true });
  await expectGoodManners(pia, button('Chat'), 'Chat');
  await expectGoodManners(pia, button('Tell the team privately'), 'Tell the team privately');
  await expectGoodManners(pia, mySeat(pia), /^You are/);
  const more = noteRow(pia, 'To make friends').getByRole('button', { name: 'More' });
  await expectGoodManners(pia, more, 'Choose a colour', 'Colour…');
});

test('every dialog of the lead keeps the focus and gives it back', async ({ openWorkshop }) => {
  test.setTimeout(90_000);
  const workshop = await openWorkshop({ host: { keyboardOnly: true } });
  const lead = await workshop.lead();
  const button = (name: string) => lead.getByRole('button', { name, exact: true });
  await expectGoodManners(lead, button('Start from a template'), 'Start from a template');
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  await expectGoodManners(lead, button('Add activity'), 'Add an activity');
  await expectGoodManners(lead, button('Show the join code'), 'How people join');
  const own = button('You on this device');
  await expectGoodManners(lead, own, 'Colours and text size', 'Colours and text size');
  await expectGoodManners(lead, own, 'Leave on this device?', 'This is not me');
  await expectGoodManners(lead, button('End workshop'), 'End this workshop?');

  const menu = button('Change step 1: Welcome and ways to take part');
  await hands(lead).press(menu);
  await expect(lead.getByRole('menu')).toBeVisible();
  await axe(lead, 'menu of a step');
  await lead.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await hands(lead).press(menu);
  await hands(lead).pick(lead.getByRole('menuitem', { name: 'Edit' }));
  await expect(lead.getByRole('dialog', { name: 'Edit this step' })).toBeVisible();
  await lead.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('a press beside a sheet loses no words, and closing keeps them', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const pia = await workshop.participant('pia', { phone: true });
  const chat = await openTalk(pia, 'Chat');
  const field = chat.getByRole('textbox', { name: 'Message' });
  await field.fill('Half a thou');
  await pia.touchscreen.tap(180, 8);
  await expect(field).toHaveValue('Half a thou');
  await chat.getByRole('button', { name: 'Close' }).tap();
  await expect((await openTalk(pia, 'Chat')).getByRole('textbox', { name: 'Message' })).toHaveValue(
    'Half a thou',
  );
});

test('what the server refuses is said where it is seen, and the words come back', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const steering = await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const pia = await workshop.participant('pia', { phone: true });
  const chat = await openTalk(pia, 'Chat');
  await say(pia, chat, 'Hello');
  await pia.context().setOffline(true);
  await expectStatus(pia, 'Offline, your work is kept');
  await chat.getByRole('textbox', { name: 'Message' }).fill('Too late for the chat');
  await chat.getByRole('button', { name: 'Send' }).tap();
  await steering.give({ type: 'chat.SetOpen', open: false });
  await pia.context().setOffline(false);
  await expectStatus(pia, 'Saved');
  const refusal = pia.getByRole('region', { name: 'Just now' }).getByText('The chat is closed right now.');
  await expect(refusal).toBeVisible();
  expect(await liesOverDialogs(refusal), 'over the sheet, not under it').toBe(true);
  await axe(pia, 'a refusal over an open sheet');
  await steering.give({ type: 'chat.SetOpen', open: true });
  await expect(chat.getByRole('textbox', { name: 'Message' })).toHaveValue('Too late for the chat');
  await pia.keyboard.press('Escape');
  await openNoteForm(pia);
  await pia.getByRole('textbox', { name: 'Note text' }).fill('x'.repeat(2000));
  await pia.getByRole('button', { name: 'Post' }).tap();
  await expect(pia.getByText('That is too long for one note.')).toBeVisible();
  await expect(pia.getByRole('textbox', { name: 'Note text' })).toHaveValue('x'.repeat(2000));
  await axe(pia, 'a note that is too long');
});

/** Dialogs lie above everything of the page, and what was lifted after them above them. */
const liesOverDialogs = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one.closest('[popover]')?.matches(':popover-open') === true);
