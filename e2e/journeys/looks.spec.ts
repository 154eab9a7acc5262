import { expect, type Page } from '@playwright/test';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote, hideNote } from '../bots/note-commands.ts';
import { axe } from '../fixtures/axe.ts';
import { fromMore, noteRow, openNoteForm } from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { mySeat } from '../fixtures/seat.ts';
import { closeTalk, openTalk, say } from '../fixtures/talk.ts';
import { test, type Workshop } from '../fixtures/workshop.ts';

const colours = ['sunshine', 'sky', 'mint', 'coral', 'lilac', 'sand', 'cloud', 'rose'];
const question = { text: 'Shall we meet outside?', options: ['Yes', 'No', 'I do not mind'] };
const steps = [
  { title: 'Hopes and fears', sections: ['Hopes', 'Fears'] },
  { title: 'A question', question },
];

/** Notes in every colour, one of them hidden. */
async function fillBoard(bot: Bot, team: Bot): Promise<void> {
  await expect
    .poll(() => bot.state.board.boards.size, 'the bot has been told of the board')
    .toBeGreaterThan(0);
  const [board] = bot.state.board.boards.keys();
  const [section = null] = bot.state.board.sections.keys();
  for (const colour of colours) {
    const id = freshId();
    const text = `A thought on ${colour} paper`;
    await giver(bot)(addNote({ id, board: String(board), section, text, colour }));
    if (colour === 'rose') await giver(team)(hideNote(id));
  }
}

async function roomToLookAt(workshop: Workshop) {
  const steering = await plan(workshop, steps);
  await fillBoard(await workshop.bot(), steering.bot);
  return steering;
}

const themes = { Dark: 'dark', 'Strong contrast': 'contrast', Calm: 'calm' } as const;

for (const [name, theme] of Object.entries(themes)) {
  test(`“${name}” can be read on every screen, and stays`, async ({ openWorkshop, house }) => {
    test.setTimeout(120_000);
    const workshop = await openWorkshop();
    const steering = await roomToLookAt(workshop);
    await choose(house.first, name);
    await expect(house.first.locator('html')).toHaveAttribute('data-theme', theme);
    await axe(house.first, 'the links');
    const lead = await workshop.lead();
    await expect(lead.locator('html')).toHaveAttribute('data-theme', theme);
    await axe(lead, 'console with a board');
    await lead.getByRole('button', { name: 'List view' }).click();
    await axe(lead, 'console with a list');

    const pia = await house.person('pia', { phone: true });
    await pia.goto('/');
    await choose(pia, name);
    await axe(pia, 'front page');
    await pia.goto(workshop.links.join);
    await pia.getByRole('button', { name: 'I agree, let me in' }).click();
    await openNoteForm(pia);
    await pia.getByText('Colour: Sunshine').click();
    await axe(pia, 'a board in all colours');
    await say(pia, await openTalk(pia, 'Chat'), 'Hello');
    await axe(pia, 'the chat');
    await closeTalk(pia);
    await say(pia, await openTalk(pia, 'Tell the team privately'), 'Psst');
    await axe(pia, 'the private line');
    await closeTalk(pia);
    await mySeat(pia).click();
    await expect(pia.getByRole('radio', { name })).toBeChecked();
    await axe(pia, 'who one is');
    await pia.keyboard.press('Escape');

    await steering.next();
    await pia.getByRole('radio', { name: 'Yes' }).click();
    await axe(pia, 'a question with something chosen');
    await pia.getByRole('button', { name: 'Send answer' }).click();
    await lead.getByRole('button', { name: 'Close answers' }).click();
    await axe(pia, 'a closed question');
    await lead.getByRole('button', { name: 'Reveal' }).click();
    await expect(pia.getByRole('region', { name: 'Results' })).toBeVisible();
    await axe(pia, 'results');
    await axe(lead, 'console with results');
    await pia.reload();
    await expect(pia.locator('html')).toHaveAttribute('data-theme', theme);
  });
}

test('the wall and the support screen follow a device that is set to dark', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const steering = await roomToLookAt(workshop);
  const display = await workshop.display({ colorScheme: 'dark' });
  const support = await workshop.support({ colorScheme: 'dark' });
  const both = [display, support];
  for (const page of both) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const page of both) await expect(page.getByText('A thought on mint paper')).toBeAttached();
  for (const page of both) await axe(page, 'a board in the dark');
  await steering.next();
  for (const page of both) await expect(page.getByText(question.text)).toBeVisible();
  for (const page of both) await axe(page, 'a question in the dark');
  const [id] = steering.bot.state.activities.activities.keys();
  await steering.give({ type: 'activities.Reveal', id });
  await expect(display.getByRole('region', { name: 'Results' })).toBeVisible();
  for (const page of both) await axe(page, 'results in the dark');
});

test('for those who want less motion nothing moves by itself', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  await roomToLookAt(workshop);
  const still = await workshop.participant('still', { phone: true, reducedMotion: 'reduce' });
  const usual = await workshop.participant('usual', { phone: true });
  for (const page of [still, usual]) await countMotion(page);
  for (const page of [still, usual]) {
    await openNoteForm(page);
    await page.getByText('Colour: Sunshine').click();
    await page.getByRole('textbox', { name: 'Note text' }).fill('Hello');
    await page.getByRole('button', { name: 'Post' }).click();
    await fromMore(page, noteRow(page, 'Hello'), 'Delete');
    await say(page, await openTalk(page, 'Chat'), `Hello from me, ${page === still ? 'still' : 'usual'}`);
    await closeTalk(page);
    await mySeat(page).click();
  }
  expect(await motions(usual)).not.toEqual([]);
  expect(await motions(still)).toEqual([]);
});

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByText('Colours and text size').click();
  await page.getByRole('radio', { name: theme }).check();
}

const seen = 'motionsSeen';

/** From now on every animation and transition that takes time is written down. */
const countMotion = (page: Page): Promise<void> =>
  page.evaluate((store) => {
    const list: string[] = [];
    Object.assign(window, { [store]: list });
    const note = (event: Event): void => {
      const moving = event.target instanceof Element ? event.target.getAnimations() : [];
      const lasting = moving.filter((one) => Number(one.effect?.getComputedTiming().duration) > 0);
      if (lasting.some(({ playState }) => playState === 'running')) list.push(event.type);
    };
    for (const type of ['animationstart', 'transitionrun']) document.addEventListener(type, note, true);
  }, seen);

const motions = (page: Page): Promise<string[]> =>
  page.evaluate((store) => Object.getOwnPropertyDescriptor(window, store)?.value ?? [], seen);
