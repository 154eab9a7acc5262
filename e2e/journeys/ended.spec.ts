import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { noteRow, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { chatLog, closeTalk, openTalk, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

test('an ended workshop can be read by those who were there, and takes nothing more', async ({
  openWorkshop,
  house,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const lead = await workshop.lead();
  const support = await workshop.support();
  const display = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  await postNote(pia, 'A bench in the sun');
  await sayOnce(pia, 'Chat', 'Thank you all');
  await sayOnce(pia, 'Tell the team privately', 'That was nice');

  const end = lead.getByRole('button', { name: 'End workshop' });
  await end.click();
  const asks = lead.getByRole('dialog', { name: 'End this workshop?' });
  await axe(lead, 'before the end');
  await asks.getByRole('button', { name: 'Keep going' }).click();
  await expect(end).toBeFocused();
  await postNote(pia, 'And a tree');
  await end.click();
  await asks.getByRole('button', { name: 'End for everyone' }).click();

  const over = 'This workshop has ended. Thank you for taking part.';
  for (const page of [pia, lead, support, display]) await expect(page.getByText(over)).toBeVisible();
  await axe(pia, 'ended, on a phone');
  await axe(lead, 'ended, on the console');
  await axe(support, 'ended, for the support');
  await axe(display, 'ended, on the wall');

  await expect(noteRow(pia, 'A bench in the sun')).toBeVisible();
  await expect(pia.getByRole('button', { name: 'Add a note' })).toHaveCount(0);
  await expect(noteRow(pia, 'A bench in the sun').getByRole('button')).toHaveCount(0);
  await openTalk(pia, 'Chat');
  await expect(chatLog(pia).getByText('Thank you all')).toBeVisible();
  await expect(pia.getByRole('dialog').getByRole('textbox')).toHaveCount(0);
  await axe(pia, 'the chat of an ended workshop');
  await closeTalk(pia);
  const line = await openTalk(pia, 'Tell the team privately');
  await expect(line.getByText('That was nice')).toBeVisible();
  await expect(line.getByRole('textbox')).toHaveCount(0);
  await closeTalk(pia);
  await expect(pia.getByRole('button', { name: 'Raise hand' })).toBeDisabled();
  await expect(support.getByRole('textbox')).toHaveCount(0);

  await pia.reload();
  await expect(noteRow(pia, 'And a tree')).toBeVisible();
  await lead.reload();
  await expect(lead.getByText('Ended', { exact: true })).toBeVisible();

  const late = await house.person('late', { phone: true });
  await late.goto(workshop.links.join);
  await expect(late.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(late.getByText('A bench in the sun')).toHaveCount(0);
  await axe(late, 'too late');
});
