import { expect, type Page } from '@playwright/test';
import { answerBy, ask, expectNumber, listed, press, resultsOn, sendAnswer } from '../fixtures/asking.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import { test } from '../fixtures/workshop.ts';

const names = ['Bike repair club', 'Garden on the roof', 'Music room after school'];
const pitches = listed('pitch', names);
const criteria = listed('look', ['How much is it needed?', 'Is it for everybody?']);
const setup = { pitches, criteria, points: 5, low: 'Not at all', high: 'Very much' };

/** From the list, because everybody has the pitches in an order of their own. */
const goTo = (page: Page, name: string): Promise<void> =>
  hands(page).press(page.getByRole('list', { name: 'All pitches' }).getByRole('button', { name }));
const isSaid = (page: Page, name: string, state: string): Promise<void> =>
  expect(
    page
      .getByRole('list', { name: 'All pitches' })
      .getByRole('button', { name: new RegExp(`^${name}.*${state}`) }),
  ).toBeVisible();

async function give(page: Page, name: string, points: readonly [number, number]): Promise<void> {
  await goTo(page, name);
  await expect(page.getByRole('heading', { name })).toBeFocused();
  for (const [at, { label }] of criteria.entries()) {
    const row = page.getByRole('group', { name: label });
    await hands(page).choose(row.getByRole('radio', { name: new RegExp(`^${points[at]}`) }));
  }
}

test('eight pupils hear three pitches and give points; nobody sees the totals before the reveal', async ({
  openWorkshop,
}) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop({ title: 'Dragon’s Den' });
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const wall = await workshop.display();
  const pia = await workshop.participant('pia', { phone: true });
  const kim = await workshop.participant('kim', { phone: true });
  const others = await Promise.all(Array.from({ length: 6 }, () => workshop.bot()));
  const id = await ask(bot, { kind: 'panel', question: 'Which ideas should get money?', setup });

  await test.step('points are kept between pitches, and a reload in the middle loses nothing', async () => {
    await give(pia, names[0] ?? '', [5, 4]);
    await axe(pia, 'in the middle of the panel sheet');
    await goTo(pia, names[1] ?? '');
    await isSaid(pia, names[0] ?? '', 'done');
    await pia.reload();
    await isSaid(pia, names[0] ?? '', 'done');
    await expect(pia.getByText('1 of 3 done')).toHaveCount(1);
    await expectNumber(lead, '0 answered');
    await give(pia, names[1] ?? '', [2, 3]);
    await give(pia, names[2] ?? '', [4, 4]);
    await sendAnswer(pia);
    await expectNumber(lead, '1 answered');
  });

  await test.step('who knows the people says so, and one pitch can be passed', async () => {
    await give(kim, names[0] ?? '', [3, 4]);
    await goTo(kim, names[1] ?? '');
    await press(kim, 'I know these people');
    await expect(kim.getByText(/somebody else should give the points/)).toBeVisible();
    await goTo(kim, names[2] ?? '');
    await press(kim, 'Pass on this one');
    await isSaid(kim, names[1] ?? '', 'you know these people');
    await isSaid(kim, names[2] ?? '', 'passed');
    await sendAnswer(kim);
  });

  for (const [at, other] of others.entries()) {
    const score = (pitch: number) => ({ 'look-0': 1 + ((at + pitch) % 5), 'look-1': 4 });
    const scores = Object.fromEntries(pitches.map((pitch, place) => [pitch.id, score(place)]));
    await answerBy(other, id, { scores, comments: {} });
  }
  await test.step('until the reveal the totals are the team’s', async () => {
    await expectNumber(lead, '8 answered');
    await expect(resultsOn(lead).getByText('Only the team can see this')).toBeVisible();
    await expect(wall.getByText('8 took part')).toBeVisible();
    for (const page of [pia, kim, wall]) {
      await expect(resultsOn(page)).toHaveCount(0);
      await expect(page.getByText(/Average/)).toHaveCount(0);
    }
  });

  await press(lead, 'Close answers');
  await press(lead, 'Reveal');
  await test.step('then everybody has them, with who passed and who knew the people', async () => {
    await press(kim, 'Show the results');
    await expect(
      resultsOn(kim)
        .getByText(/Average/)
        .first(),
    ).toBeVisible();
    await expect(resultsOn(kim).getByText(/1 knows them/)).toBeVisible();
    await expect(resultsOn(kim).getByText('8 answered · 0 passed', { exact: false })).toBeVisible();
    await expect(
      resultsOn(wall)
        .getByText(names[0] ?? '')
        .first(),
    ).toBeVisible();
    await axe(kim, 'totals of the panel on a phone');
    await axe(wall, 'totals of the panel on the wall');
    await axe(lead, 'totals of the panel for the team');
  });
});
