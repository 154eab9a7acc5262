import { expect } from '@playwright/test';
import { startFromTemplate } from '../fixtures/agenda.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { test } from '../fixtures/workshop.ts';

test('a ready question is taken, given a time to think, changed as a draft, and asked', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const lead = await workshop.lead();
  const pia = await workshop.participant('pia', { phone: true });
  const dialog = lead.getByRole('dialog');

  await lead.getByRole('button', { name: 'Add activity' }).click();
  await dialog.getByText('Start from a ready question').click();
  await axe(lead, 'the ready questions');
  await dialog.getByRole('button', { name: /^Share out the micro-grants/ }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Share out the micro-grants');
  await expect(dialog.getByRole('radio', { name: 'Share out points or money' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Board' })).toHaveCount(0);
  // What is set already is in sight.
  await hands(lead).choose(dialog.getByRole('radio', { name: '2 min' }));
  await expect(dialog.getByRole('textbox', { name: 'Fixed already' })).toHaveValue('There is £500 in all.');
  await axe(lead, 'a filled form with its settings');
  await dialog.getByRole('button', { name: 'Add to the agenda' }).click();
  await expect(dialog).toHaveCount(0);

  await lead.getByRole('button', { name: 'Change step 1: Share out the micro-grants' }).click();
  await lead.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(dialog.getByRole('radio', { name: '2 min' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Who decides' }).fill('You do, today.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);

  await lead.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(pia.getByText('You do, today.')).toBeVisible();
  await expect(pia.getByText(/^Think first/).first()).toBeVisible();
  await lead.getByRole('button', { name: 'Let answers in now' }).click();
  await expect(pia.getByText(/^Think first/)).toHaveCount(0);
  await axe(pia, 'a ready question on a phone');
});

for (const title of ['Dragon’s Den with eight pupils', 'Micro-grants and next date']) {
  test(`the template “${title}” can be gone through from the first step to the last`, async ({
    openWorkshop,
  }) => {
    const workshop = await openWorkshop();
    const lead = await workshop.lead();
    const pia = await workshop.participant('pia', { phone: true });
    await startFromTemplate(lead, title);
    const steps = lead.getByRole('navigation', { name: 'Agenda' }).getByRole('listitem');
    await expect(steps).toHaveCount(7);
    for (let step = 0; step < 7; step++) {
      await lead.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(steps.nth(step).locator('[aria-current=step]')).toBeVisible();
      await expect(pia.getByText(`Step ${step + 1} of 7`)).toBeVisible();
    }
    await expect(pia.getByText('needs a newer version')).toHaveCount(0);
  });
}
