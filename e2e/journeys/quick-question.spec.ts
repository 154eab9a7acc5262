import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { tabTo } from '../fixtures/keyboard.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

const question = 'What do you think? Show a thumb.';

test('two taps in the middle of a board: thumbs are on every screen, then everybody is back at the board', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [
    { title: 'Hopes and fears', instruction: 'One thought per note.', sections: ['Hopes', 'Fears'] },
  ]);
  const lead = await workshop.lead();
  const display = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const mo = await workshop.participant('mo', { phone: true });
  const bo = await workshop.participant('bo');
  const people = [pia, mo, bo];
  for (const person of people) await expect(person.getByRole('button', { name: 'Add a note' })).toBeVisible();

  await lead.getByRole('button', { name: 'Quick question' }).click();
  await axe(lead, 'the quick questions');
  await lead.getByRole('dialog').getByRole('button', { name: 'Thumbs', exact: true }).click();

  const panel = lead.getByRole('region', { name: 'A quick question' });
  await expect(panel).toBeFocused();
  await expect(lead.getByRole('dialog')).toHaveCount(0);
  for (const page of [...people, display]) await expect(page.getByText(question).first()).toBeVisible();
  for (const person of people) {
    await expect(person.getByRole('button', { name: 'Add a note' })).toHaveCount(0);
  }

  await pia.getByRole('radio', { name: 'Thumb up' }).check();
  await pia.getByRole('button', { name: 'Send answer' }).tap();
  await mo.getByRole('radio', { name: 'Thumb sideways' }).check();
  await mo.getByRole('button', { name: 'Send answer' }).tap();
  await bo.getByRole('button', { name: 'Pass', exact: true }).click();
  await expect(panel.getByText('2 answered')).toBeVisible();
  await expect(panel.getByText('1 passed')).toBeVisible();
  await axe(lead, 'with the question before the board');
  await axe(pia, 'with a quick question answered');
  const thumbUp = display.getByText('1 of 2').first();
  await expect(thumbUp).toHaveCount(0);

  await panel.getByRole('button', { name: 'Reveal' }).click();
  await expect(thumbUp).toBeVisible();
  await axe(display, 'with thumbs on the wall');

  await panel.getByRole('button', { name: 'Done, back to the step' }).click();
  await expect(panel).toHaveCount(0);
  await expect(lead.getByRole('main')).toBeFocused();
  for (const person of people) await expect(person.getByRole('button', { name: 'Add a note' })).toBeVisible();
  await expect(display.getByText(question)).toHaveCount(0);
  await expect(display.getByRole('heading', { name: 'Hopes and fears' }).first()).toBeVisible();
});

test('by keyboard alone, on a small screen, with words of one’s own', async ({ openWorkshop }) => {
  const workshop = await openWorkshop({
    host: { keyboardOnly: true, screen: { width: 360, height: 740 } },
  });
  const lead = await workshop.lead();
  const pia = await workshop.participant('pia', { phone: true });

  await tabTo(lead, lead.getByRole('button', { name: 'Quick question' }));
  await lead.keyboard.press('Enter');
  await tabTo(lead, lead.getByRole('button', { name: 'Own question…' }));
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('textbox', { name: 'Question' })).toBeFocused();
  await lead.keyboard.type('Shall we have a break?');
  await axe(lead, 'an own question');
  await tabTo(lead, lead.getByRole('button', { name: 'Ask everyone now' }));
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('region', { name: 'A quick question' })).toBeFocused();
  const sideways = await lead.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);

  await pia.getByRole('radio', { name: 'Not sure' }).check();
  await pia.getByRole('button', { name: 'Send answer' }).tap();
  await expect(lead.getByText('1 answered')).toBeVisible();
});

test('the support facilitator asks, reveals and puts away as well', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const support = await workshop.support({ screen: { width: 820, height: 1100 } });
  const pia = await workshop.participant('pia', { phone: true });
  await support.getByRole('button', { name: 'Quick question' }).click();
  await support.getByRole('dialog').getByRole('button', { name: 'Mood', exact: true }).click();
  const panel = support.getByRole('region', { name: 'A quick question' });
  await expect(panel).toBeFocused();
  await pia.getByRole('radio', { name: 'Tired' }).check();
  await pia.getByRole('button', { name: 'Send answer' }).tap();
  await expect(panel.getByText('1 answered')).toBeVisible();
  await axe(support, 'support with a question');
  await panel.getByRole('button', { name: 'Reveal' }).click();
  await expect(pia.getByRole('region', { name: 'Results' })).toBeVisible();
  await panel.getByRole('button', { name: 'Done, back to the step' }).click();
  await expect(pia.getByRole('radio', { name: 'Tired' })).toHaveCount(0);
});
