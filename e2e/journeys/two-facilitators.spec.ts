import { expect, type Locator } from '@playwright/test';
import { expectCurrent, expectStep, startFromTemplate } from '../fixtures/agenda.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { aliasOf } from '../fixtures/seat.ts';
import { chatLog, message, openTalk, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

/** Before any of these screens can hear of the other presses: the server holds its breath meanwhile. */
async function pressAtOnce(server: SaysoServer, buttons: readonly Locator[]): Promise<void> {
  const found = await Promise.all(buttons.map((button) => button.elementHandle()));
  process.kill(server.pid, 'SIGSTOP');
  try {
    await Promise.all(found.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
  } finally {
    process.kill(server.pid, 'SIGCONT');
  }
}

test('two facilitators who do the same thing at once do it once', async ({ openWorkshop, server }) => {
  const workshop = await openWorkshop();
  const lead = await workshop.lead();
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  const second = await workshop.secondLead();
  const pia = await workshop.participant('pia', { phone: true });
  const both = [lead, second];
  for (const page of both) await expect(page.getByText('First: Welcome and ways to take part')).toBeVisible();

  await pressAtOnce(
    server,
    both.map((page) => page.getByRole('button', { name: 'Next', exact: true })),
  );
  for (const page of both) await expectCurrent(page, 'Welcome and ways to take part');
  await expectStep(pia, 'Welcome and ways to take part');
  for (const page of both) await expect(page.getByText('Up next: Hopes and fears')).toBeVisible();

  await pia.getByRole('button', { name: 'Raise hand' }).tap();
  const lower = lead.getByRole('button', { name: /^Lower/ });
  for (const page of both) await expect(page.getByRole('button', { name: /^Lower/ })).toBeVisible();
  await pressAtOnce(
    server,
    both.map((page) => page.getByRole('button', { name: /^Lower/ })),
  );
  await expect(lower).toHaveCount(0);
  await expect(pia.getByRole('button', { name: 'Raise hand' })).toHaveAttribute('aria-pressed', 'false');
});

test('two facilitators hide and answer side by side, and all screens agree', async ({
  openWorkshop,
  server,
}) => {
  const workshop = await openWorkshop();
  const lead = await workshop.lead();
  const support = await workshop.support();
  const pia = await workshop.participant('pia', { phone: true });
  const bo = await workshop.participant('bo', { phone: true });
  await sayOnce(pia, 'Chat', 'Something unkind');
  await sayOnce(pia, 'Tell the team privately', 'I need a break');
  const alias = await aliasOf(pia);

  await lead.getByRole('tab', { name: /^Chat/ }).click();
  const both = [lead, support];
  for (const page of both) await expect(message(page, 'Something unkind')).toBeVisible();
  await pressAtOnce(
    server,
    both.map((page) => message(page, 'Something unkind').getByRole('button', { name: 'Hide' })),
  );
  for (const page of both) {
    await expect(
      message(page, 'Something unkind').getByText('Hidden. Only the team can read it.'),
    ).toBeVisible();
  }
  await openTalk(bo, 'Chat');
  await expect(message(bo, 'The team has hidden this message.')).toBeVisible();
  await support.getByRole('button', { name: 'Show again' }).click();
  await expect(chatLog(bo).getByText('Something unkind')).toBeVisible();

  await lead.getByRole('tab', { name: /^Private messages/ }).click();
  const reply = (page: typeof lead) => page.getByRole('textbox', { name: `Reply to ${alias}` });
  await reply(lead).fill('Take the time you need');
  await reply(support).fill('Shall I come over?');
  await Promise.all(both.map((page) => reply(page).press('Enter')));
  const replies = /^(Take the time you need|Shall I come over\?)$/;
  const line = await openTalk(pia, 'Tell the team privately');
  await expect(line.getByText(replies)).toHaveCount(2);
  const order = await line.getByText(replies).allInnerTexts();
  for (const page of both) {
    await expect(page.getByRole('region', { name: 'Private messages' }).getByText(replies)).toHaveText(order);
  }
});

test('the support screen follows what the lead does', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const lead = await workshop.lead();
  const support = await workshop.support();
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  await lead.getByRole('button', { name: 'Next', exact: true }).click();
  await expectStep(support, 'Welcome and ways to take part');
  await lead.getByRole('button', { name: /^4 Topics/ }).click();
  await expectStep(support, 'Topics');
  const pia = await workshop.participant('pia', { phone: true });
  await pia.getByRole('checkbox', { name: 'Vaping' }).tap();
  await pia.getByRole('button', { name: 'Send answer' }).tap();
  await expect(support.getByRole('listitem').filter({ hasText: '1 answered' })).toBeVisible();
  await expect(support.getByRole('button', { name: 'Reveal' })).toHaveCount(0);
});
