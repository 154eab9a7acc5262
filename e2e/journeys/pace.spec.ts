import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { tabTo } from '../fixtures/keyboard.ts';
import { test } from '../fixtures/workshop.ts';

const id = 'pace-activity';

test('the pace is said beside everything else with one tap, and taken back with the same', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const lead = await workshop.bot('lead');
  const pia = await workshop.participant('pia', { phone: true });
  const fast = pia.getByRole('button', { name: 'Too fast' });
  await expect(fast).toHaveCount(0);

  const question = 'How is the pace?';
  await lead.give({ type: 'activities.Draft', id, kind: 'pace', question, setup: { version: 1 } });
  await lead.give({ type: 'activities.Open', id });
  await expect(fast).toBeVisible();
  await axe(pia, 'with the buttons for the pace');
  for (const name of ['Too fast', 'Too slow', 'I’m lost']) {
    const box = await pia.getByRole('button', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
  }

  await fast.tap();
  await expect(fast).toHaveAttribute('aria-pressed', 'true');
  await pia.reload();
  await expect(fast).toHaveAttribute('aria-pressed', 'true');

  const lost = pia.getByRole('button', { name: 'I’m lost' });
  await tabTo(pia, lost);
  await pia.keyboard.press('Space');
  await expect(lost).toHaveAttribute('aria-pressed', 'true');
  await expect(fast).toHaveAttribute('aria-pressed', 'false');
  await pia.keyboard.press('Space');
  await expect(lost).toHaveAttribute('aria-pressed', 'false');
  await expect(lost).toBeFocused();

  await lead.give({ type: 'activities.Close', id });
  await expect(lost).toHaveCount(0);
});
