import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { fromMore, noteRow, postNote, shelf } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

test('hopes and fears: everybody writes in private, one is held back, one taken back, then all are revealed', async ({
  openWorkshop,
}) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
  const [lead, ada, bo, wall] = await Promise.all([
    workshop.lead(),
    workshop.participant('ada', { phone: true }),
    workshop.participant('bo', { keyboardOnly: true }),
    workshop.display(),
  ]);
  for (const page of [lead, bo]) await hands(page).press(page.getByRole('button', { name: 'List view' }));

  await lead.getByRole('button', { name: 'Run', exact: true }).click();
  await lead.getByRole('menuitem', { name: 'Start private writing' }).click();
  await axe(lead, 'the question before private writing');
  await expect(
    lead.getByRole('switch', { name: 'The team can read along, to keep people safe' }),
  ).toBeChecked();
  await lead.getByRole('button', { name: 'Start writing' }).click();
  await expect(wall.getByText('Everybody is writing in private. No cards yet.')).toBeVisible();

  await postNote(ada, 'To make friends', 'Hopes');
  await expect(ada.getByText(/^Nobody in the group sees what you write until the reveal\./)).toBeVisible();
  await postNote(ada, 'Something I regret', 'Fears');
  await postNote(bo, 'That nobody listens', 'Fears');
  await postNote(bo, 'Rude words', 'Fears');
  await hands(bo).press(bo.getByRole('button', { name: 'Cancel' }));
  await ada.getByRole('button', { name: 'Cancel' }).tap();

  await expect(noteRow(ada, 'To make friends').getByText('Only you and the team see this')).toBeVisible();
  await expect(shelf(ada, 'Fears').getByText('2 notes are waiting for the reveal.')).toBeVisible();
  await expect(shelf(bo, 'Hopes').getByText('1 note is waiting for the reveal.')).toBeVisible();
  await expect(wall.getByText('4 cards so far.')).toBeVisible();
  await axe(ada, 'a phone during private writing');

  await fromMore(ada, noteRow(ada, 'Something I regret'), 'Delete');
  await expect(shelf(bo, 'Fears').getByText(/waiting for the reveal/)).toBeHidden();
  const news = lead.getByRole('button', { name: /^New notes/ });
  if (await news.isVisible()) await news.click();
  await noteRow(lead, 'Rude words').getByRole('button', { name: 'Hide' }).click();
  await expect(noteRow(lead, 'Rude words').getByText('Held back.')).toBeVisible();
  await axe(lead, 'the team reads along');
  for (const page of [ada, wall]) await expect(page.getByText('That nobody listens')).toHaveCount(0);

  await lead.getByRole('button', { name: 'Reveal' }).click();
  const question = lead.getByRole('dialog', { name: 'Show what everybody wrote?' });
  await expect(question.getByText('2 cards come to light at once. Everybody sees them.')).toBeVisible();
  await expect(question.getByText('1 card stays hidden.')).toBeVisible();
  await axe(lead, 'the question before the reveal');
  await question.getByRole('button', { name: 'Reveal' }).click();

  await expect(noteRow(ada, 'That nobody listens')).toBeVisible();
  await expect(noteRow(lead, 'To make friends').getByText('Not revealed yet')).toBeHidden();
  await expect(ada.getByText('2 notes were revealed.')).toBeAttached();
  await expect(ada.getByText(/waiting for the reveal/)).toHaveCount(0);
  await expect(wall.getByText('To make friends')).toBeAttached();
  for (const page of [ada, wall]) await expect(page.getByText('Rude words')).toHaveCount(0);
  await expect(noteRow(bo, 'Rude words').getByText('The team has put this aside.')).toBeVisible();
});
