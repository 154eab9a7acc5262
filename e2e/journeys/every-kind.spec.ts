import { expect, type Page } from '@playwright/test';
import { kindOf, kinds } from '@sayso/shared/features/activities/kinds.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { expectNumber, press, resultsOn, saveTable, sendAnswer } from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { giver } from '../fixtures/plan.ts';
import { expectNoSideways } from '../fixtures/reflow.ts';
import { test } from '../fixtures/workshop.ts';
import { everyHands } from '../kinds/every-hands.ts';
import type { KindHands } from '../kinds/kind-hands.ts';

/* The half of the contract of every kind of question that only a browser can keep. */

const rooms = 3;
const savedAsTable = new Set(['choice', 'word-cloud', 'panel']);

/** What runs beside everything else, and texts that are sent one by one, have no "Send answer": they have journeys of their own. */
const asked = everyHands.filter(({ kind, sendsItself }) => !sendsItself && !kindOf(kind)?.alongside);

test('every kind of question has hands that answer it, and a sample to answer', () => {
  const keys = kinds.map(({ key }) => key).sort();
  expect(everyHands.map(({ kind }) => kind).sort()).toEqual(keys);
  expect(everySample.map(({ kind }) => kind).sort()).toEqual(keys);
});

const answer = async (phone: Page, { fill }: KindHands, nth: number): Promise<void> => {
  await fill(phone, nth);
  await sendAnswer(phone);
};

for (let room = 0; room < rooms; room++) {
  const mine = asked.filter((_, at) => at % rooms === room);
  const title = mine.map(({ kind }) => kind).join(', ');
  test(`every kind is answered by keyboard alone on a small phone: ${title}`, async ({ openWorkshop }) => {
    test.setTimeout(180_000);
    const workshop = await openWorkshop();
    const give = giver(await workshop.bot('lead'));
    const lead = await workshop.lead();
    const wall = await workshop.display();
    const phone = await workshop.participant('pia', { phone: true, keyboardOnly: true });

    for (const ofKind of mine) {
      const { kind } = ofKind;
      await test.step(kind, async () => {
        const id = `question-${kind}`;
        const { question = '', setup } = everySample.find((one) => one.kind === kind)?.cases[0] ?? {};
        await give({ type: 'activities.Draft', id, kind, question, setup });
        await give({ type: 'activities.Ask', id });

        await answer(phone, ofKind, 0);
        await axe(phone, `${kind}: ballot`);
        await expectNoSideways(phone, `${kind}: ballot`);
        await answer(phone, ofKind, 1);
        await press(phone, 'Pass');
        await expect(phone.getByText('You passed. That is fine.')).toBeVisible();
        await answer(phone, ofKind, 2);

        await expectNumber(lead, '1 answered');
        await press(lead, 'Close answers');
        await expect(phone.getByText(/^Your answer is in the box/)).toBeVisible();
        await expect(resultsOn(phone)).toHaveCount(0);
        if (kindOf(kind)?.teamOnly) return;

        await press(lead, 'Reveal');
        await press(phone, 'Show the results');
        const results = resultsOn(phone);
        await expect(results.getByText(/1 answered · 0 passed/)).toBeVisible();
        await axe(phone, `${kind}: results`);
        await expectNoSideways(phone, `${kind}: results`);
        await press(phone, 'Show as a table');
        await expect(results.getByRole('table').first()).toBeVisible();
        await axe(phone, `${kind}: results as a table`);
        await expectNoSideways(phone, `${kind}: results as a table`);
        await expect(resultsOn(wall).getByText(question)).toBeVisible();
        await axe(wall, `${kind}: results on the wall`);
        if (savedAsTable.has(kind)) expect(await saveTable(lead)).toContain(question);
      });
    }
  });
}
