import { expect, type Locator, type Page } from '@playwright/test';
import { addNote } from '../bots/note-commands.ts';
import { axe } from '../fixtures/axe.ts';
import { chooseView, run } from '../fixtures/board-header.ts';
import { chooseSeveral, groupChosen, groupOf, groupWith, stopChoosing } from '../fixtures/clustering.ts';
import { catchUp, catchUpTo, noteRow, wordsIn } from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { dot, endVote, joinVote, openResults, startVote, yourDots } from '../fixtures/voting.ts';
import { wireOf } from '../fixtures/wire-recorder.ts';
import { test } from '../fixtures/workshop.ts';

const breaks = ['Longer breaks for all', 'Longer lunch breaks'];
const benches = ['Benches under the trees', 'Benches by the wall'];
const quiet = 'A quiet room';
const ideas = [...breaks, ...benches, quiet];

const inOrder = async (page: Page): Promise<readonly string[]> =>
  (await wordsIn(page.getByRole('main'))).filter((text) => ideas.includes(text));
/** The lines of one result: rank, words, dots. */
const standings = async (sheet: Locator): Promise<readonly string[]> =>
  (await sheet.getByRole('list').first().getByRole('listitem').allInnerTexts()).map((line) =>
    line.replace(/\s+/g, ' '),
  );

test('ideas are put into groups, and people vote for them with dots', async ({ openWorkshop }) => {
  test.setTimeout(180_000);
  const workshop = await openWorkshop();
  const steering = await plan(workshop, [{ title: 'Ideas', sections: ['All ideas', 'Later'] }]);
  const lead = await workshop.lead();
  const crowd = await workshop.bot();
  const pia = await workshop.participant('pia', { phone: true });
  const kim = await workshop.participant('kim', { recorded: true });
  const wall = await workshop.display();
  const board = String([...steering.bot.state.board.boards.keys()][0]);
  const [section = null] = [...steering.bot.state.board.sections.keys()].map(String);
  for (const text of ideas) await giver(crowd)(addNote({ board, section, text }));
  await chooseView(lead, 'List view');
  await chooseView(kim, 'List view');
  for (const page of [lead, pia, kim]) for (const text of ideas) await catchUp(page, text);

  await test.step('the lead makes a group with a title out of several notes', async () => {
    const bar = await chooseSeveral(lead, breaks);
    await axe(lead, 'several notes are chosen');
    await groupChosen(lead, bar, 'Breaks');
    await stopChoosing(lead);
    expect(await wordsIn(groupOf(lead, 'Breaks'))).toEqual(breaks);
    for (const page of [pia, kim]) await catchUpTo(page, groupOf(page, 'Breaks'));
  });

  await test.step('groups are suggested, found on the device, and made only when the lead says so', async () => {
    await run(lead, 'Suggest groups');
    const dialog = lead.getByRole('dialog', { name: 'Suggested groups' });
    await expect(dialog.getByText(/Found on this device/)).toBeVisible();
    const first = dialog
      .getByRole('listitem')
      .filter({ hasText: benches[0] ?? '' })
      .first();
    await expect(first.getByText(benches[1] ?? '')).toBeVisible();
    await axe(lead, 'suggested groups');
    await expect(groupOf(kim, 'Benches')).toHaveCount(0);
    await first.getByRole('textbox', { name: 'Title of this group' }).fill('Benches');
    await first.getByRole('button', { name: 'Make this group' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await catchUpTo(lead, groupOf(lead, 'Benches').getByText(benches[1] ?? ''));
  });

  await test.step('participants group only while the lead lets them', async () => {
    await expect(noteRow(pia, quiet).getByRole('button', { name: 'More' })).toHaveCount(0);
    await lead.getByRole('switch', { name: 'Let people move each other’s notes' }).click();
    await groupWith(pia, quiet, 'Breaks');
    await axe(pia, 'groups on a phone');
    await catchUpTo(lead, groupOf(lead, 'Breaks').getByText(quiet));
    await lead.getByRole('switch', { name: 'Let people move each other’s notes' }).click();
    await expect(noteRow(pia, quiet).getByRole('button', { name: 'More' })).toHaveCount(0);
  });

  const vote = { name: 'What first?', dots: 3, most: 2 };
  await test.step('people join or say "Not now", and see how many dots they have left', async () => {
    await startVote(lead, vote);
    const asked = kim.getByRole('region', { name: 'Vote: What first?' });
    await expect(asked.getByText('You have 3 dots. Put them on what matters most to you.')).toBeVisible();
    await axe(kim, 'asked to vote');
    await joinVote(pia, vote.name);
    await expect(yourDots(pia).getByText('3 of 3 dots left')).toBeVisible();
    await dot(pia, quiet);
    await dot(pia, quiet, 2);
    await expect(noteRow(pia, quiet).getByRole('button', { name: 'Add a dot' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await dot(pia, breaks[0] ?? '');
    await expect(yourDots(pia).getByText('0 of 3 dots left')).toBeVisible();
    await axe(pia, 'all dots are placed, on a phone');
    await asked.getByRole('button', { name: 'Not now' }).click();
    await expect(kim.getByText('You said “Not now”. That is fine.')).toBeVisible();
    await joinVote(kim, vote.name);
    await dot(kim, quiet);
    await dot(kim, benches[0] ?? '');
  });

  await test.step('until the end nobody sees where dots are', async () => {
    const running = lead.getByRole('region', { name: 'Vote: What first?' });
    await expect(running.getByText(/2 have joined/)).toBeVisible();
    await expect(running.getByText(/1 has no dots left/)).toBeVisible();
    await axe(lead, 'a vote is going on');
    for (const page of [lead, kim, wall]) await expect(page.getByText(/\d dots? from/)).toHaveCount(0);
    await expect(wall.getByRole('region', { name: 'Vote: What first?' })).toBeVisible();
    expect(await wireOf(kim).places('"tally":{')).toEqual([]);
  });

  const before = await inOrder(lead);
  await test.step('in the end all see the results, in order, and no note has moved', async () => {
    await endVote(lead);
    const sheet = await openResults(lead);
    await expect(sheet.getByText(/2 people voted/)).toBeVisible();
    const lines = await standings(sheet);
    expect(lines[0]).toContain(quiet);
    expect(lines[0]).toContain('3 dots');
    expect(lines).toHaveLength(3);
    await axe(lead, 'results of a vote');
    await sheet.getByRole('button', { name: 'Done' }).click();
    expect(await inOrder(lead)).toEqual(before);
    await expect(noteRow(pia, quiet).getByText(/3 dots from 2 people/)).toBeVisible();
    await expect(wall.getByRole('region', { name: 'Vote results' }).getByText(quiet)).toBeVisible();
    await axe(wall, 'results on the wall');
  });

  await test.step('a second vote is kept beside the first one, and notes move only when the lead says so', async () => {
    await startVote(lead, { name: 'And now?', dots: 1, most: 1 });
    await joinVote(kim, 'And now?');
    await dot(kim, benches[1] ?? '');
    await endVote(lead);
    const sheet = await openResults(lead);
    await sheet.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'What first?' });
    await expect(sheet.getByRole('region', { name: 'And now?' }).getByText(benches[1] ?? '')).toBeVisible();
    await expect(sheet.getByRole('region', { name: 'What first?' }).getByText(quiet)).toBeVisible();
    await axe(lead, 'two votes beside each other');
    await sheet.getByRole('button', { name: 'Arrange by votes' }).click();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await lead.getByRole('button', { name: 'Notes have moved – show' }).click();
    await expect.poll(async () => (await inOrder(lead)).join()).not.toBe(before.join());
  });
});
