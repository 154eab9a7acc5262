import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { answerBy, ask, expectNumber, listed, press, resultsOn, sendAnswer } from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { test } from '../fixtures/workshop.ts';

const ideas = ['A quiet room', 'Bike repair club', 'Trips in the holidays'];
const money = { items: listed('idea', ideas), total: 500, unit: '£', step: 50 };
const dates = {
  slots: [
    { id: 'slot-tuesday', start: '2027-03-02T15:30', minutes: 90 },
    { id: 'slot-saturday', start: '2027-03-06T10:00', minutes: 120 },
  ],
  zone: 'Europe/London',
  place: 'Youth centre, room 2',
};

test('a panel shares out a small grant, keeps some of it, and finds a date for the next meeting', async ({
  openWorkshop,
}) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop({ title: 'Youth panel' });
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const kim = await workshop.participant('kim', { phone: true, timeZone: 'America/New_York' });
  const crowd = await workshop.bot();

  await test.step('everybody has £500, sees what is left, and can not give more', async () => {
    const influence = {
      canChange: 'Who gets the money.',
      fixed: 'It is £500 in all.',
      decides: 'You, today.',
    };
    const id = await ask(bot, {
      kind: 'points',
      question: 'Who should get the grant?',
      setup: money,
      influence,
    });
    await expect(pia.getByText('It is £500 in all.')).toBeVisible();
    await expect(pia.getByText('You have £500 left')).toBeVisible();
    const rest = pia.getByRole('textbox', { name: ideas[1] ?? '' });
    await hands(pia).write(pia.getByRole('textbox', { name: ideas[0] ?? '' }), '300');
    await hands(pia).write(rest, '250');
    await expect(pia.getByText('You gave £50 too much')).toBeVisible();
    await axe(pia, 'more money given than there is');
    await press(pia, 'Send answer');
    await expectNumber(lead, '0 answered');
    await press(pia, `Less: ${ideas[1]}`);
    await press(pia, `Less: ${ideas[1]}`);
    await expect(pia.getByText('You have £50 left')).toBeVisible();
    await sendAnswer(pia);
    await press(kim, `More: ${ideas[2]}`);
    await sendAnswer(kim);
    await answerBy(crowd, id, { points: { 'idea-0': 500 } });
    await expectNumber(lead, '3 answered');
    await press(lead, 'Close answers');
    await press(lead, 'Reveal');
    // 50 of Pia and 450 of Kim, of three people.
    await expect(resultsOn(wall).getByText(/people kept £167 of their £500/)).toBeVisible();
    await press(kim, 'Show the results');
    await expect(resultsOn(kim).getByText('£267 on average', { exact: false })).toBeVisible();
    await axe(kim, 'how the money was shared out');
  });

  await test.step('people say when they can, each with their own clock, and the team saves the date', async () => {
    const id = await ask(bot, { kind: 'availability', question: 'When can you come next?', setup: dates });
    const tuesday = /Tue.* 2 March/;
    await expect(pia.getByText(/for you/)).toHaveCount(0);
    await expect(kim.getByText(/10:30.*for you/)).toBeVisible();
    await axe(kim, 'dates with another clock');
    for (const page of [pia, kim]) {
      const radio = page.getByRole('group', { name: tuesday }).getByRole('radio', { name: 'Yes' });
      await radio.check();
      await press(page, 'No to the rest');
      await sendAnswer(page);
    }
    await answerBy(crowd, id, { slots: { 'slot-tuesday': 'if-needed', 'slot-saturday': 'yes' } });
    await expectNumber(lead, '3 answered');
    await press(lead, 'Close answers');
    await press(lead, 'Reveal');
    await expect(resultsOn(wall).getByText(/Most people can come on Tue/)).toBeVisible();

    const saving = lead.waitForEvent('download');
    await press(lead, 'Save this date for the calendar');
    const file = await saving;
    expect(file.suggestedFilename()).toBe('date-2027-03-02.ics');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('DTSTART:20270302T153000Z');
    expect(text).toContain('SUMMARY:Youth panel');
    await axe(lead, 'dates for the team');
  });
});
