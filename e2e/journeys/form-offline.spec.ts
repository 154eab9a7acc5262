import { expect, type Page } from '@playwright/test';
import { answerBy, ask, expectNumber, listed, press, resultsOn, saveTable } from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { expectNoSideways } from '../fixtures/reflow.ts';
import { expectStatus } from '../fixtures/status.ts';
import { test } from '../fixtures/workshop.ts';

const options = (name: string, labels: readonly string[]) => ({
  options: listed(name, labels),
  multiple: false,
});
const asks = (id: string, question: string, setup: unknown, more: object = {}) => ({
  ...{ id, kind: 'choice', question, required: true, setup },
  ...more,
});
const form = {
  onePage: false,
  pages: [
    {
      id: 'page-one',
      title: 'Last time',
      questions: [
        asks('was-there', 'Were you there last time?', options('there', ['Yes', 'No'])),
        asks('ask-liked', 'What did you like?', options('liked', ['The games', 'The food']), {
          showIf: { question: 'was-there', slice: 'there-0' },
        }),
        asks('ask-why', 'What kept you away?', options('reason', ['I had no time', 'I did not hear of it']), {
          showIf: { question: 'was-there', slice: 'there-1' },
        }),
      ],
    },
    {
      id: 'page-two',
      title: 'Next time',
      questions: [
        asks('ask-heard', 'Were you listened to?', options('heard', ['Yes', 'A bit', 'No'])),
        asks('ask-again', 'Will you come again?', options('again', ['Yes', 'Maybe', 'No'])),
      ],
    },
  ],
};

/** As slow as a phone of ten years ago. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
const say = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).tap();
const isSaid = (page: Page, question: string, answer: string): Promise<void> =>
  expect(
    page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }),
  ).toBeChecked();

test('a form on an old phone goes on without network, comes back, and is counted once', async ({
  openWorkshop,
}) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop();
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const pia = await workshop.participant('pia', { phone: true });
  const crowd = await workshop.bot();
  await slowDown(pia);
  const id = await ask(bot, { kind: 'form', question: 'How was it?', setup: form });

  await test.step('an answer asks the question that follows from it, and only that', async () => {
    await say(pia, 'Were you there last time?', 'No');
    await expect(pia.getByRole('group', { name: 'What kept you away?' })).toBeVisible();
    await expect(pia.getByRole('group', { name: 'What did you like?' })).toHaveCount(0);
    await say(pia, 'What kept you away?', 'I had no time');
    await expectNoSideways(pia, 'first page of a form');
    await axe(pia, 'first page of a form');
    await press(pia, 'Next page');
    await expect(pia.getByRole('heading', { name: 'Page 2 of 2: Next time' })).toBeFocused();
  });

  await test.step('the network goes in the middle of the second page, and the form goes on', async () => {
    await say(pia, 'Were you listened to?', 'A bit');
    await pia.context().setOffline(true);
    await expectStatus(pia, 'Offline, your work is kept');
    await say(pia, 'Will you come again?', 'Maybe');
    await expect(pia.getByText('Everything is done. Now send your answer.')).toBeVisible();
    await press(pia, 'Send answer');
    await expect(pia.getByText('You are offline. Your answer is kept here and goes in later.')).toBeVisible();
    await axe(pia, 'a form without network');
  });

  await test.step('back again it is sent once', async () => {
    await pia.context().setOffline(false);
    await expectStatus(pia, 'Saved');
    await expect(pia.getByText('Your answer is in. You can change it until it closes.')).toBeVisible();
    await expectNumber(lead, '1 answered');
    await pia.reload();
    await expect(pia.getByText('Your answer is in. You can change it until it closes.')).toBeVisible();
    await expectNumber(lead, '1 answered');
  });

  await test.step('a change that is not sent yet is kept by a reload', async () => {
    await press(pia, 'Next page');
    await say(pia, 'Will you come again?', 'Yes');
    await expect(pia.getByText('You chose something new. Send it, so that it counts.')).toBeVisible();
    await pia.reload();
    await expect(pia.getByText('You chose something new. Send it, so that it counts.')).toBeVisible();
    await press(pia, 'Next page');
    await isSaid(pia, 'Were you listened to?', 'A bit');
    await isSaid(pia, 'Will you come again?', 'Yes');
    await press(pia, 'Send answer');
    await expect(pia.getByText('Your answer is in. You can change it until it closes.')).toBeVisible();
  });

  const one = (choice: string) => ({ answer: { choices: [choice] } });
  const answers = {
    'was-there': one('there-0'),
    'ask-liked': one('liked-1'),
    'ask-heard': one('heard-0'),
    'ask-again': one('again-0'),
  };
  await answerBy(crowd, id, { answers });
  await expectNumber(lead, '2 answered');
  await press(lead, 'Close answers');
  await press(lead, 'Reveal');
  await press(pia, 'Show the results');
  await expect(resultsOn(pia).getByText('Will you come again?')).toBeVisible();
  await expectNoSideways(pia, 'results of a form');
  await axe(pia, 'results of a form');
  expect(await saveTable(lead)).toContain('Will you come again?');
});
