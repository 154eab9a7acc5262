import { expect } from '@playwright/test';
import {
  answerBy,
  ask,
  expectNumber,
  listed,
  press,
  resultsOn,
  saveTable,
  sendAnswer,
} from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

const asks = (id: string, kind: string, question: string, setup: unknown) => ({
  ...{ id, kind, question, required: false, setup },
});
const helped = listed('helped', ['Talking in small groups', 'The board', 'The food', 'Nothing did']);
const feedback = {
  onePage: true,
  pages: [
    {
      id: 'page-only',
      title: '',
      questions: [
        asks('ask-heard', 'choice', 'Did we listen to you today?', {
          options: listed('heard', ['Yes', 'A bit', 'No']),
          multiple: false,
        }),
        asks('ask-helped', 'choice', 'What helped you to say what you think?', {
          options: helped,
          multiple: true,
        }),
        asks('ask-word', 'word-cloud', 'Today in one word?', { words: 1, hold: false }),
      ],
    },
  ],
};

test('quick feedback at the end of a panel meeting: three questions, two minutes, and a file of it', async ({
  openWorkshop,
}) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop({ title: 'Young people’s panel' });
  const { bot } = await plan(workshop, [
    { title: 'Before we go', instruction: 'Get your coat and your bag.' },
  ]);
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const kim = await workshop.participant('kim');
  const crowd = await Promise.all([workshop.bot(), workshop.bot(), workshop.bot()]);
  await expect(pia.getByRole('heading', { name: 'Before we go' })).toBeVisible();

  const id = await ask(bot, { kind: 'form', question: 'How was the panel today?', setup: feedback });
  await test.step('people answer what they like, and leave out the rest', async () => {
    await expect(pia.getByRole('heading', { name: 'Before we go' })).toHaveCount(0);
    const heard = pia.getByRole('group', { name: 'Did we listen to you today?' });
    await hands(pia).choose(heard.getByRole('radio', { name: 'A bit' }));
    const tools = pia.getByRole('group', { name: 'What helped you to say what you think?' });
    await hands(pia).choose(tools.getByRole('checkbox', { name: 'The food' }));
    await hands(pia).choose(tools.getByRole('checkbox', { name: 'The board' }));
    await hands(pia).write(pia.getByRole('textbox', { name: 'Your word' }), 'Warm');
    await axe(pia, 'three questions at once');
    await sendAnswer(pia);
    await press(kim, 'Pass');
    await expect(kim.getByText('You passed. That is fine.')).toBeVisible();
  });
  const said = {
    'ask-heard': { answer: { choices: ['heard-0'] } },
    'ask-word': { answer: { words: ['warm'] } },
  };
  for (const one of crowd) await answerBy(one, id, { answers: said });

  await test.step('the team sees how it was before everybody does', async () => {
    await expectNumber(lead, '4 answered');
    await expectNumber(lead, '1 passed');
    await expect(resultsOn(lead).getByText('The food').first()).toBeVisible();
    await axe(lead, 'feedback comes in');
    await expect(resultsOn(wall)).toHaveCount(0);
    await expect(wall.getByText('5 took part')).toBeVisible();
    await press(lead, 'Close answers');
    await press(lead, 'Reveal');
  });

  await test.step('everybody sees it, and the step is there again when the team is done', async () => {
    await expect(resultsOn(wall).getByText('Did we listen to you today?')).toBeVisible();
    await axe(wall, 'feedback on the wall');
    await press(pia, 'Show the results');
    await expect(resultsOn(pia).getByText('Today in one word?')).toBeVisible();
    await axe(pia, 'feedback on a phone');
    const file = await saveTable(lead);
    for (const words of ['How was the panel today?', 'Talking in small groups', 'warm']) {
      expect(file.toLowerCase()).toContain(words.toLowerCase());
    }
    await press(lead, 'Done, back to the step');
    for (const page of [pia, kim]) {
      await expect(page.getByRole('heading', { name: 'Before we go' })).toBeVisible();
    }
  });
});
