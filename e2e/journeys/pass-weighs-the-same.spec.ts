import { expect, type Locator } from '@playwright/test';
import { standingStill } from '../fixtures/axe.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

const question = { text: 'Shall we meet outside?', options: ['Yes', 'No', 'I do not mind'] };

/** Everything that makes one button look more important than another. */
const weight = (button: Locator) =>
  button.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const { backgroundColor, color, borderColor, borderWidth, fontSize, fontWeight, boxShadow, opacity } =
      getComputedStyle(element);
    const look = {
      backgroundColor,
      color,
      borderColor,
      borderWidth,
      fontSize,
      fontWeight,
      boxShadow,
      opacity,
    };
    return { width, height, ...look };
  });

const screens = {
  'a small phone': { width: 320, height: 568 },
  'a phone': { width: 360, height: 740 },
  'a tablet': { width: 820, height: 1180 },
  'a laptop': { width: 1280, height: 800 },
};

test('“Pass” is as big and as strong as “Send answer”, on every screen', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'A question', question }]);
  const pia = await workshop.participant('pia');
  const answer = pia.getByRole('button', { name: 'Send answer' });
  const pass = pia.getByRole('button', { name: 'Pass', exact: true });
  await expect(pass).toBeVisible();

  const expectSame = async (state: string): Promise<void> => {
    // Away from the buttons, which look different under the mouse and in focus.
    await pia.mouse.move(1, 1);
    await pia.getByRole('heading', { level: 1 }).focus();
    for (const [screen, size] of Object.entries(screens)) {
      await pia.setViewportSize(size);
      await standingStill(pia);
      expect(await weight(pass), `${screen}, ${state}`).toEqual(await weight(answer));
    }
  };
  await expectSame('nothing chosen');
  await pia.getByRole('radio', { name: 'No', exact: true }).click();
  await expectSame('something chosen');
  await answer.click();
  await expect(pia.getByText('Your answer is in.')).toBeVisible();
  await expectSame('answered');
  await pass.click();
  await expect(pia.getByText('You passed. That is fine.')).toBeVisible();
  await expectSame('passed');
});
