import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { plan } from '../fixtures/plan.ts';
import { aliasOf } from '../fixtures/seat.ts';
import { test } from '../fixtures/workshop.ts';

test('people wait at the door until the team opens it', async ({ openWorkshop }) => {
  const workshop = await openWorkshop({ asksBefore: true });
  await plan(workshop, [{ title: 'A step for those inside' }]);
  const lead = await workshop.lead();
  const people = lead.getByRole('region', { name: 'People' });
  await expect(people.getByRole('switch', { name: 'Ask before letting people in' })).toBeChecked();

  const pia = await workshop.participant('pia', { phone: true, staysOutside: true });
  const bo = await workshop.participant('bo', { staysOutside: true });
  await expect(people.getByText('2 people are reading the welcome page.')).toBeVisible();
  for (const page of [pia, bo]) {
    await page.getByRole('button', { name: 'I agree, let me in' }).click();
    await expect(page.getByText('The team will let you in')).toBeVisible();
    await expect(page.getByText('A step for those inside')).toHaveCount(0);
  }
  await axe(pia, 'waiting at the door');
  await expect(people.getByText('2 people are waiting')).toBeVisible();
  await axe(lead, 'people at the door');

  const alias = /You are (.+)/.exec(await pia.getByText(/^You are/).innerText())?.[1] ?? '';
  await people.getByRole('button', { name: `Let in ${alias}` }).click();
  await expect(pia.getByRole('heading', { name: 'A step for those inside' })).toBeVisible();
  expect(await aliasOf(pia)).toBe(alias);
  await expect(bo.getByText('The team will let you in')).toBeVisible();

  await pia.reload();
  await expect(pia.getByRole('heading', { name: 'A step for those inside' })).toBeVisible();

  await people.getByRole('button', { name: 'Let everyone in' }).click();
  await expect(bo.getByRole('heading', { name: 'A step for those inside' })).toBeVisible();
  await expect(people.getByText('2 in the room')).toBeVisible();
  await expect(people.getByRole('button', { name: 'Let everyone in' })).toHaveCount(0);
});

test('the door can be opened and shut while the workshop runs', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const lead = await workshop.lead();
  const support = await workshop.support();
  const door = lead.getByRole('switch', { name: 'Ask before letting people in' });
  await expect(door).not.toBeChecked();
  await door.click();
  await expect(support.getByRole('switch', { name: 'Ask before letting people in' })).toBeChecked();

  const pia = await workshop.participant('pia', { phone: true, staysOutside: true });
  await pia.getByRole('button', { name: 'I agree, let me in' }).click();
  await expect(pia.getByText('The team will let you in')).toBeVisible();
  await expect(support).toHaveTitle(/^\(1\) /);
  await support.getByRole('switch', { name: 'Ask before letting people in' }).click();
  await expect(pia.getByRole('button', { name: 'Raise hand' })).toBeVisible();
  await workshop.participant('bo', { phone: true });
});
