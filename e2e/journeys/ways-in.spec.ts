import { expect } from '@playwright/test';
import { axe, standingStill } from '../fixtures/axe.ts';
import { readSquareCode } from '../fixtures/read-qr.ts';
import { test } from '../fixtures/workshop.ts';

const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
const otherThan = (code: string): string => (code.startsWith('9') ? '8' : '9') + code.slice(1);

test('by typing the code from the wall, however it is typed', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop({ title: 'Our school day' });
  const page = await house.person('pia', { phone: true });
  const field = page.getByRole('textbox', { name: 'Workshop code' });
  for (const typed of [workshop.code, inGroups(workshop.code), ` ${[...workshop.code].join('-')} `]) {
    await page.goto('/');
    await field.pressSequentially(typed);
    await expect(field).toHaveValue(inGroups(workshop.code));
  }
  await axe(page, 'front page with a code');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Our school day' })).toBeFocused();
  await expect(page).toHaveTitle('Our school day · Sayso');
  await axe(page, 'what will happen');
  await page.getByRole('button', { name: 'I agree, let me in' }).click();
  await expect(page.getByRole('button', { name: 'Raise hand' })).toBeVisible();
});

test('by pasting the code, even inside a sentence', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop();
  const page = await house.person('pia');
  await page.goto('/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `Come to room 12 with ${inGroups(workshop.code)} please`,
  );
  const field = page.getByRole('textbox', { name: 'Workshop code' });
  await field.press('Control+V');
  await expect(field).toHaveValue(inGroups(workshop.code));
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('button', { name: 'I agree, let me in' })).toBeVisible();
});

test('a code with a mistake is said at the field, which keeps what was typed', async ({
  openWorkshop,
  house,
}) => {
  const workshop = await openWorkshop();
  const page = await house.person('pia', { phone: true });
  await page.goto('/');
  const field = page.getByRole('textbox', { name: 'Workshop code' });
  await field.pressSequentially(workshop.code.slice(0, 5));
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/3 numbers are missing\./);
  await axe(page, 'a code that is too short');

  await field.fill(otherThan(workshop.code));
  await expect(field).not.toHaveAccessibleDescription(/missing/);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(inGroups(otherThan(workshop.code)));
  await axe(page, 'a code that opens nothing');

  await field.fill(workshop.code);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('button', { name: 'I agree, let me in' })).toBeVisible();
});

test('by link, with the code written as people write it', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop({ title: 'Our school day' });
  const page = await house.person('pia', { phone: true });
  for (const address of [workshop.links.join, `/w/${inGroups(workshop.code)}`, `/w/${workshop.code}/`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Our school day' })).toBeVisible();
  }
});

test('by the square code, which leads where the link does', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop({ title: 'Our school day' });
  const host = house.first;
  const read: Record<string, string | undefined> = {};
  for (const name of ['Lead link', 'Support link', 'Display link', 'Join link'] as const) {
    const card = host.getByRole('listitem').filter({ has: host.getByRole('link', { name, exact: true }) });
    await card.getByText('Show as a square code').click();
    read[name] = await readSquareCode(card.getByRole('img', { name: `Square code for: ${name}` }));
  }
  const { join } = workshop.links;
  expect(read).toEqual({
    'Lead link': workshop.links.lead,
    'Support link': workshop.links.support,
    'Display link': workshop.links.display,
    'Join link': join,
  });
  await axe(host, 'the links with their square codes');

  const display = await workshop.display();
  const lead = await workshop.lead();
  await lead.getByRole('button', { name: 'Show the join code' }).click();
  const onWall = display.getByRole('img', { name: `Join this workshop: ${join}` });
  expect(await readSquareCode(onWall)).toBe(join);
  const inDialog = lead.getByRole('dialog').getByRole('img', { name: `Join this workshop: ${join}` });
  await standingStill(lead);
  expect(await readSquareCode(inDialog)).toBe(join);
  await display.setViewportSize({ width: 1280, height: 720 });
  expect(await readSquareCode(onWall), 'on a small projector').toBe(join);
  const pia = await house.person('pia', { phone: true });
  await pia.goto(join);
  await expect(pia.getByRole('heading', { level: 1, name: 'Our school day' })).toBeVisible();
});

test('with an address or a code that leads nowhere there is a way back', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop();
  const page = await house.person('pia', { phone: true });
  await page.goto(`/w/${workshop.code}/kitchen`);
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  await axe(page, 'an address that leads nowhere');

  await page.goto(`/w/${otherThan(workshop.code)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'We could not open the workshop' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await axe(page, 'a code that opens nothing');

  await page.goto(`/w/${workshop.code}/lead`);
  await expect(page.getByRole('heading', { level: 1, name: 'You need a link for this page' })).toBeVisible();
  await axe(page, 'a lead page without its key');

  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page.getByRole('textbox', { name: 'Workshop code' })).toBeVisible();
});

test('the key of a link is gone from the address as soon as it was read', async ({ openWorkshop, house }) => {
  const workshop = await openWorkshop();
  const page = await house.person('display');
  await page.goto(workshop.links.display);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(workshop.links.display.replace(/#.*/, ''));
});
