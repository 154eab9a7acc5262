import { expect } from '@playwright/test';
import { noteRow, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { aliasOf } from '../fixtures/seat.ts';
import { openTalk, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

test('the same device is the same person: after a reload, by the code, by the link', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const pia = await workshop.participant('pia', { phone: true });
  const alias = await aliasOf(pia);
  await postNote(pia, 'A bench in the sun');
  await sayOnce(pia, 'Tell the team privately', 'Only for you');

  const expectMe = async (): Promise<void> => {
    await expect(pia.getByRole('button', { name: `You are ${alias}` })).toBeVisible();
    await expect(noteRow(pia, 'A bench in the sun').getByText('Yours')).toBeVisible();
    await expect(noteRow(pia, 'A bench in the sun').getByRole('button', { name: 'Edit' })).toBeVisible();
  };
  await pia.reload();
  await expectMe();

  await pia.goto('/');
  await pia.getByRole('textbox', { name: 'Workshop code' }).fill(workshop.code);
  await pia.getByRole('button', { name: 'Join' }).click();
  await expectMe();

  const anotherTab = await pia.context().newPage();
  await anotherTab.goto(workshop.links.join);
  await expect(anotherTab.getByRole('button', { name: `You are ${alias}` })).toBeVisible();
  await anotherTab.close();
  const line = await openTalk(pia, 'Tell the team privately');
  await expect(line.getByText('Only for you')).toBeVisible();
});

test('another device is another person, and finds nothing of the first one’s own', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const pia = await workshop.participant('pia', { phone: true });
  await postNote(pia, 'A bench in the sun');
  await sayOnce(pia, 'Tell the team privately', 'Only for you');
  const bo = await workshop.participant('bo', { phone: true });
  expect(await aliasOf(bo)).not.toBe(await aliasOf(pia));
  await expect(noteRow(bo, 'A bench in the sun')).toBeVisible();
  const changing = noteRow(bo, 'A bench in the sun').getByRole('button', { name: /^(Edit|Move to…|More)$/ });
  await expect(changing).toHaveCount(0);
  const line = await openTalk(bo, 'Tell the team privately');
  await expect(line.getByText('Talk to the team in private')).toBeVisible();
});

test('a server that comes back knows everybody’s device again', async ({ openWorkshop, server }) => {
  const workshop = await openWorkshop();
  const pia = await workshop.participant('pia', { phone: true });
  const alias = await aliasOf(pia);
  await server.kill();
  await server.boot();
  await pia.reload();
  await expect(pia.getByRole('button', { name: `You are ${alias}` })).toBeVisible();
});
