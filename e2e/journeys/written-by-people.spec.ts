import { expect } from '@playwright/test';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { ask, expectNumber, press, resultsOn } from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { expectNoSideways } from '../fixtures/reflow.ts';
import { test } from '../fixtures/workshop.ts';
import { everyHands } from '../kinds/every-hands.ts';

for (const { kind, fill } of everyHands.filter(({ sendsItself }) => sendsItself)) {
  test(`${kind}: written and answered by keyboard alone on a small phone`, async ({ openWorkshop }) => {
    const workshop = await openWorkshop();
    const boss = await workshop.bot('lead');
    const lead = await workshop.lead();
    const wall = await workshop.display();
    const phone = await workshop.participant('pia', { phone: true, keyboardOnly: true });
    const { question = '', setup } = everySample.find((one) => one.kind === kind)?.cases[0] ?? {};
    await ask(boss, { kind, question, setup });

    await expect(phone.getByText(question)).toBeVisible();
    await press(phone, 'Pass');
    await expectNumber(lead, '1 passed');
    await fill(phone, 0);
    await expectNumber(lead, '1 answered');
    await expectNumber(lead, '0 passed');
    await axe(phone, `${kind}: writing`);
    await expectNoSideways(phone, `${kind}: writing`);
    await axe(lead, `${kind}: the team's list`);
    await fill(phone, 1);

    await press(lead, 'Close answers');
    await press(lead, 'Reveal');
    await expect(resultsOn(wall).getByText(question)).toBeVisible();
    await axe(wall, `${kind}: results on the wall`);
    await axe(phone, `${kind}: after the reveal`);
    await expectNoSideways(phone, `${kind}: after the reveal`);
  });
}

test('a card that the team hides goes from the phones of others and from the wall', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const boss = await workshop.bot('lead');
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const bo = await workshop.participant('bo', { phone: true });
  const setup = { cards: 3, hold: false, peersSee: 'at-once', likes: true };
  await ask(boss, { kind: 'open-text', question: 'What is our park missing?', setup, showLive: true });
  for (const card of ['A quiet bench', 'Something rude']) {
    await hands(pia).write(pia.getByRole('textbox', { name: 'Your card' }), card);
    await press(pia, 'Post');
    await expect(wall.getByText(card)).toBeVisible();
  }
  await lead
    .getByRole('listitem')
    .filter({ hasText: 'Something rude' })
    .getByRole('button', { name: 'Hide' })
    .click();
  await expect(wall.getByText('Something rude')).toHaveCount(0);
  await expect(bo.getByText('Something rude')).toHaveCount(0);
  await expect(wall.getByText('A quiet bench')).toBeVisible();
});
