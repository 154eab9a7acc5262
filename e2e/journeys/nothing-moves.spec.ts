import { expect, type Locator, type Page } from '@playwright/test';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote } from '../bots/note-commands.ts';
import { standingStill } from '../fixtures/axe.ts';
import { catchUp, editNote, fromMore, noteRow, openNoteForm, postNote, wordsIn } from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { chatLog, openTalk } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

interface Place {
  readonly top: number;
  readonly caret: number | null;
  readonly text: string;
}

/** Where a field stands on the screen, and the caret in it. */
const placeOf = (field: Locator): Promise<Place> =>
  field.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    return { top: area.getBoundingClientRect().top, caret: area.selectionStart, text: area.value };
  });

const rows = (page: Page): Promise<string[]> => wordsIn(page.getByRole('main'));

async function crowdWrites(bot: Bot, count: number): Promise<void> {
  await expect
    .poll(() => bot.state.board.boards.size, 'the bot has been told of the board')
    .toBeGreaterThan(0);
  const [board] = bot.state.board.boards.keys();
  const [section = null] = bot.state.board.sections.keys();
  for (let number = 1; number <= count; number++) {
    await giver(bot)(addNote({ board: String(board), section, text: `Crowd note ${number}` }));
  }
}

test('fifty notes come in while somebody edits: focus, caret, words and list stay', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
  const [one, two] = [await workshop.bot(), await workshop.bot()];
  const pia = await workshop.participant('pia', { phone: true });
  for (const text of ['First of mine', 'Second of mine', 'Third of mine']) await postNote(pia, text);
  await noteRow(pia, 'Second of mine').getByRole('button', { name: 'Edit' }).tap();
  const field = pia.getByRole('listitem').getByRole('textbox', { name: 'Note text' });
  await expect(field).toBeFocused();
  await pia.keyboard.press('Home');
  for (let step = 0; step < 6; step++) await pia.keyboard.press('ArrowRight');
  await pia.keyboard.type(' half-typed');
  const before = await placeOf(field);
  const listed = await rows(pia);
  expect(before).toMatchObject({ text: 'Second half-typed of mine', caret: 'Second half-typed'.length });

  await Promise.all([crowdWrites(one, 25), crowdWrites(two, 25)]);
  await expect(pia.getByRole('button', { name: 'New notes (50) – show' })).toBeAttached();
  await expect(field).toBeFocused();
  expect(await placeOf(field)).toEqual(before);
  expect(await rows(pia)).toEqual(listed);

  await pia.keyboard.type(',');
  await expect(field).toHaveValue('Second half-typed, of mine');
  await pia.getByRole('button', { name: 'Save' }).tap();
  await expect(noteRow(pia, 'Second half-typed, of mine')).toBeVisible();
  await catchUp(pia, 'Crowd note 25');
  await expect(noteRow(pia, 'Crowd note 25')).toHaveCount(2);
  await expect(pia.getByRole('main').getByText(/^Crowd note/)).toHaveCount(50);
});

test('a step that changes takes no focus from what somebody writes elsewhere, and no words from what they wrote', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const steering = await plan(workshop, [
    { title: 'Hopes and fears', sections: ['Hopes', 'Fears'] },
    { title: 'A break' },
  ]);
  const pia = await workshop.participant('pia', { phone: true });
  await openNoteForm(pia);
  await pia.getByRole('textbox', { name: 'Note text' }).fill('Not finished ye');
  const chat = await openTalk(pia, 'Chat');
  const field = chat.getByRole('textbox', { name: 'Message' });
  await field.fill('In the middle of a sentence');
  await pia.keyboard.press('Home');
  await standingStill(pia);
  const before = await placeOf(field);
  await steering.next();
  await expect(pia.getByRole('heading', { name: 'A break', includeHidden: true })).toBeAttached();
  await expect(field).toBeFocused();
  expect(await placeOf(field)).toEqual(before);
  await pia.keyboard.press('Escape');
  await expect(pia.getByRole('heading', { name: 'A break' })).toBeVisible();
  await steering.give({ type: 'agenda.Back' });
  await openNoteForm(pia);
  await expect(pia.getByRole('textbox', { name: 'Note text' })).toHaveValue('Not finished ye');
});

test('who reads further up in the chat stays there while messages come in', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const bot = await workshop.bot('support');
  const say = (text: string) => giver(bot)({ type: 'chat.Say', id: freshId(), text });
  const long = '\nand it goes on'.repeat(9);
  for (let number = 1; number <= 6; number++) await say(`Earlier message ${number}${long}`);
  const pia = await workshop.participant('pia', { phone: true });
  await openTalk(pia, 'Chat');
  await expect(chatLog(pia).getByText('Earlier message 6')).toBeInViewport();
  await standingStill(pia);
  await chatLog(pia).evaluate((log) => log.scrollTo({ top: 300 }));
  const seen = chatLog(pia).getByText('Earlier message 2');
  await expect(seen).toBeInViewport();
  const before = await seen.boundingBox();
  await say('Later message 1');
  await say('Later message 2');
  const newest = pia.getByRole('button', { name: '2 new messages' });
  await expect(newest).toBeVisible();
  expect(await seen.boundingBox()).toEqual(before);
  await newest.tap();
  await expect(chatLog(pia).getByText('Later message 2')).toBeInViewport();
});

test('another’s change to a note shows in its place, and the reader’s focus stays on it', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
  const bo = await workshop.participant('bo');
  await bo.getByRole('button', { name: 'List view' }).click();
  for (const text of ['Alpha', 'Beta', 'Gamma']) await postNote(bo, text);
  const lead = await workshop.lead();
  await lead.getByRole('button', { name: 'List view' }).click();
  const hide = noteRow(lead, 'Beta').getByRole('button', { name: 'Hide' });
  await hide.focus();
  await editNote(bo, 'Alpha', 'Alpha, much longer than before and over two lines of the list');
  await fromMore(bo, noteRow(bo, 'Gamma'), 'Delete');
  await expect(noteRow(lead, 'Alpha, much longer')).toBeVisible();
  await expect(hide).toBeFocused();
  expect(await rows(lead)).toContain('Beta');
});
