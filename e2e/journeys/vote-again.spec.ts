import { expect, type Page } from '@playwright/test';
import {
  answerBy,
  ask,
  expectNumber,
  listed,
  more,
  press,
  resultsOn,
  saveTable,
  sendAnswer,
} from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { test } from '../fixtures/workshop.ts';

const topics = ['Talking about mental health', 'Vaping', 'Cost of living'];
const topic = {
  kind: 'choice',
  question: 'What do we work on first?',
  setup: { options: listed('topic', topics), multiple: false },
};
const choose = (page: Page, name: string): Promise<void> =>
  hands(page).choose(page.getByRole('radio', { name, exact: true }));
const chosen = (nth: number) => ({ choices: [`topic-${nth}`] });

test('people vote, talk, and vote again, and see both rounds side by side', async ({ openWorkshop }) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop();
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const crowd = await Promise.all([workshop.bot(), workshop.bot()]);
  const id = await ask(bot, topic);

  await choose(pia, 'Vaping');
  await sendAnswer(pia);
  for (const one of crowd) await answerBy(one, id, chosen(1));
  await expectNumber(lead, '3 answered');

  await test.step('the team types an answer for somebody without a phone, and says so', async () => {
    await more(lead, 'Type an answer for somebody');
    const dialog = lead.getByRole('dialog', { name: 'Type an answer for somebody' });
    await hands(lead).choose(dialog.getByRole('radio', { name: topics[0] ?? '' }));
    await axe(lead, 'typing an answer for somebody');
    await hands(lead).press(dialog.getByRole('button', { name: 'Count this answer' }));
    await expect(dialog.getByText('You typed 1 answer here.')).toBeVisible();
    await hands(lead).press(dialog.getByRole('button', { name: 'Done' }));
    await expectNumber(lead, '4 answered');
    await expect(lead.getByText('1 of them was typed by the team for somebody.')).toBeVisible();
  });

  await press(lead, 'Close answers');
  await press(lead, 'Reveal');
  await expect(resultsOn(wall).getByText('3 of 4')).toBeVisible();
  await test.step('after talking they are asked again, and start anew', async () => {
    await more(lead, 'Ask again, as a new round');
    await expect(pia.getByText('Asked again, round 2')).toBeVisible();
    await expect(pia.getByRole('radio', { name: 'Vaping' })).not.toBeChecked();
    await axe(pia, 'asked again');
    await choose(pia, topics[0] ?? '');
    await sendAnswer(pia);
    await expect(wall.getByText('3 of 4')).toHaveCount(0);
    for (const one of crowd) await answerBy(one, id, chosen(0));
    await expectNumber(lead, '3 answered');
    await press(lead, 'Close answers');
    await press(lead, 'Reveal');
  });

  await test.step('both rounds stand side by side, on the wall and on phones', async () => {
    for (const round of ['Round 1', 'Round 2']) {
      await expect(resultsOn(wall).getByText(round, { exact: true })).toBeVisible();
    }
    await axe(wall, 'two rounds on the wall');
    await press(pia, 'Show the results');
    await expect(resultsOn(pia).getByRole('heading', { name: 'The rounds side by side' })).toBeVisible();
    await axe(pia, 'two rounds on a phone');
    await axe(lead, 'two rounds for the team');
  });
});

test('a secret vote is sent once and for good, and its sums come after closing', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const pia = await workshop.participant('pia', { phone: true });
  const crowd = await Promise.all(Array.from({ length: 4 }, () => workshop.bot()));
  const id = await ask(bot, { ...topic, question: 'Who speaks for us?', secret: true });

  await expect(pia.getByText(/Once it is sent, it stays/)).toBeVisible();
  await choose(pia, 'Vaping');
  await axe(pia, 'a secret question');
  await press(pia, 'Send answer');
  await expect(
    pia.getByText('Your answer is in the box. It stays there, and nobody can read it.'),
  ).toBeVisible();
  await expect(pia.getByRole('button', { name: 'Take my answer back' })).toHaveCount(0);
  await expect(pia.getByRole('button', { name: 'Pass', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await pia.reload();
  await expect(
    pia.getByText('Your answer is in the box. It stays there, and nobody can read it.'),
  ).toBeVisible();
  await expect(pia.getByRole('radio', { checked: true })).toHaveCount(0);

  for (const one of crowd) await answerBy(one, id, chosen(0));
  await expectNumber(lead, '5 took part');
  await expect(lead.getByText('Secret and final')).toBeVisible();
  await expect(resultsOn(lead)).toHaveCount(0);
  await expect(lead.getByRole('button', { name: 'Reveal' })).toHaveAttribute('aria-disabled', 'true');
  await axe(lead, 'a secret question for the team');
  await press(lead, 'Close answers');
  await expect(resultsOn(lead).getByText('4 of 5')).toBeVisible();
  await press(lead, 'Reveal');
  // Came back after answering, so is not in the middle of anything that would have to stay.
  await expect(resultsOn(pia).getByText('4 of 5')).toBeVisible();
});

test('frozen results stand still, and a word that is hidden goes all the same', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const [ada, bo, cy] = [await workshop.bot(), await workshop.bot(), await workshop.bot()];
  const id = await ask(bot, {
    kind: 'word-cloud',
    question: 'What should this council be like?',
    setup: { words: 3, hold: false },
    showLive: true,
  });
  await answerBy(ada, id, { words: ['Brave', 'Fair'] });
  await answerBy(bo, id, { words: ['Boring'] });
  for (const page of [wall, pia]) await expect(resultsOn(page).getByText('Boring').first()).toBeVisible();

  await more(lead, 'Freeze the results');
  await expect(pia.getByText(/These numbers stand still for now/)).toBeVisible();
  await axe(pia, 'frozen results');
  await answerBy(cy, id, { words: ['Quick'] });
  await expectNumber(lead, '3 answered');
  for (const page of [wall, pia]) {
    await expect(resultsOn(page).getByText('Fair').first()).toBeVisible();
    await expect(resultsOn(page).getByText('Quick')).toHaveCount(0);
  }

  const desk = lead.getByRole('region', { name: 'All words' });
  const boring = desk.getByRole('listitem').filter({ hasText: 'Boring' });
  await hands(lead).press(boring.getByRole('button', { name: 'Hide' }));
  await expect(desk.getByText('Hidden')).toBeVisible();
  for (const page of [wall, pia]) {
    await expect(resultsOn(page).getByText('Boring')).toHaveCount(0, { timeout: 1000 });
  }
  await axe(lead, 'a word is hidden');
  await more(lead, 'Let the results move again');
  for (const page of [wall, pia]) await expect(resultsOn(page).getByText('Quick').first()).toBeVisible();
  await press(lead, 'Close answers');
  const file = await saveTable(lead);
  expect(file).toContain('Brave');
  expect(file).not.toContain('Boring');
});
