import { expect, type Page } from '@playwright/test';
import { addNote } from '../bots/note-commands.ts';
import { axe } from '../fixtures/axe.ts';
import { chooseView, moreAboutBoard, reveal, startPrivateWriting } from '../fixtures/board-header.ts';
import { chooseSeveral, groupChosen, groupOf, groupWith, stopChoosing } from '../fixtures/clustering.ts';
import { hands } from '../fixtures/hands.ts';
import {
  catchUp,
  catchUpTo,
  editNote,
  fromMore,
  moveNote,
  noteRow,
  postNote,
  recolourNote,
  shelf,
  wordsIn,
} from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { askAboutNote, writeToWriter } from '../fixtures/talk-about.ts';
import { dot, endVote, joinVote, openResults, startVote, yourDots } from '../fixtures/voting.ts';
import { test, type Workshop } from '../fixtures/workshop.ts';

const keyboardOnly = { keyboardOnly: true } as const;

/** A board with a note of somebody else, on which people may add everything and move what others made. */
async function sharedBoard(workshop: Workshop) {
  const steering = await plan(workshop, [{ title: 'Hopes and fears', sections: ['Hopes', 'Fears'] }]);
  const { board } = steering.bot.state;
  const id = String([...board.boards.keys()][0]);
  const [section = null] = [...board.sections.keys()].map(String);
  await steering.give({
    type: 'board.ChooseTools',
    board: id,
    tools: ['note', 'text', 'shape', 'sticker', 'connector'],
  });
  await steering.give({ type: 'board.Allow', board: id, allows: { moveOthers: true } });
  const crowd = await workshop.bot();
  await giver(crowd)(addNote({ board: id, section, text: 'From somebody else' }));
  return { ...steering, crowd, board: id, section };
}

/** What people hear who listen to the screen. */
const said = (page: Page, words: string) => page.locator('[aria-live=polite]').filter({ hasText: words });
const order = (page: Page, section: string) => wordsIn(shelf(page, section));

async function addElse(page: Page, kind: string): Promise<void> {
  const { press, pick } = hands(page);
  await press(page.getByRole('button', { name: 'Add something else' }));
  await pick(page.getByRole('menuitem', { name: kind, exact: true }));
}

test('a participant makes and changes everything with the keyboard alone, in the list', async ({
  openWorkshop,
}) => {
  test.setTimeout(240_000);
  const workshop = await openWorkshop();
  await sharedBoard(workshop);
  const pia = await workshop.participant('pia', keyboardOnly);
  const { press, write, choose, pick, select } = hands(pia);
  await chooseView(pia, 'List view');

  await test.step('notes and other things', async () => {
    await postNote(pia, 'To make friends', 'Hopes');
    await postNote(pia, 'To laugh a lot', 'Hopes');
    await press(pia.getByRole('button', { name: 'Cancel' }));
    await addElse(pia, 'Text');
    await write(pia.getByRole('textbox', { name: 'Text' }), 'Our hopes');
    await press(pia.getByRole('button', { name: 'Post' }));
    await expect(noteRow(pia, 'Our hopes')).toBeVisible();
    await addElse(pia, 'Shape');
    await write(pia.getByRole('textbox', { name: 'Words in the shape' }), 'In the middle');
    await press(pia.getByRole('button', { name: 'Post' }));
    await expect(noteRow(pia, 'In the middle')).toBeVisible();
    await addElse(pia, 'Sticker');
    await axe(pia, 'choosing a sticker');
    await choose(pia.getByRole('radio', { name: 'Heart', exact: true }));
    await press(pia.getByRole('button', { name: 'Post' }));
    await expect(noteRow(pia, 'Heart')).toBeVisible();
    await addElse(pia, 'Line');
    await select(pia.getByRole('combobox', { name: 'From' }), 'To make friends');
    await select(pia.getByRole('combobox', { name: 'To', exact: true }), 'Our hopes');
    await write(pia.getByRole('textbox', { name: 'Words beside the line' }), 'belongs to');
    await press(pia.getByRole('button', { name: 'Post' }));
    await expect(noteRow(pia, 'belongs to')).toBeVisible();
    await axe(pia, 'things of every kind in the list');
    await fromMore(pia, noteRow(pia, 'belongs to'), 'Delete');
    await expect(noteRow(pia, 'belongs to')).toBeHidden();
  });

  await test.step('words, colour, size, place and depth', async () => {
    await editNote(pia, 'To make friends', 'To find good friends');
    await recolourNote(pia, 'To find good friends', 'Mint');
    await fromMore(pia, noteRow(pia, 'To find good friends'), 'Size…');
    await choose(pia.getByRole('dialog', { name: 'Choose a size' }).getByRole('radio', { name: 'Large' }));
    await press(pia.getByRole('dialog', { name: 'Choose a size' }).getByRole('button', { name: 'Done' }));
    await expect(said(pia, 'The size is changed.')).toBeAttached();
    await moveNote(pia, 'To find good friends', 'Fears');
    await moveNote(pia, 'To laugh a lot', 'Fears');
    await press(noteRow(pia, 'To laugh a lot').getByRole('button', { name: 'Move to…' }));
    await pick(pia.getByRole('menuitem', { name: 'One place up' }));
    await expect.poll(() => order(pia, 'Fears')).toEqual(['To laugh a lot', 'To find good friends']);
    for (const [entry, words] of [
      ['Send to the back', 'It is at the back now.'],
      ['Bring to the front', 'It is in front now.'],
    ] as const) {
      await fromMore(pia, noteRow(pia, 'To laugh a lot'), entry);
      await expect(said(pia, words)).toBeAttached();
    }
  });

  await test.step('copies, taking away, and taking that back', async () => {
    await fromMore(pia, noteRow(pia, 'To laugh a lot'), 'Make a copy');
    await expect(noteRow(pia, 'To laugh a lot')).toHaveCount(2);
    await fromMore(pia, noteRow(pia, 'In the middle'), 'Delete');
    await expect(noteRow(pia, 'In the middle')).toBeHidden();
    const undo = pia.getByRole('button', { name: 'Undo', exact: true }).first();
    await press(undo);
    await catchUp(pia, 'In the middle');
    await press(pia.getByRole('button', { name: 'Redo' }));
    await expect(noteRow(pia, 'In the middle')).toBeHidden();
  });

  await test.step('groups with others', async () => {
    const bar = await chooseSeveral(pia, ['From somebody else', 'Our hopes']);
    await axe(pia, 'several things are chosen');
    await groupChosen(pia, bar, 'What we hope');
    await stopChoosing(pia);
    await press(pia.getByRole('button', { name: 'Change the group' }));
    await pick(pia.getByRole('menuitem', { name: 'Rename…' }));
    const dialog = pia.getByRole('dialog', { name: 'Rename the group' });
    await write(dialog.getByRole('textbox', { name: 'Title of the group' }), 'Hopes of all');
    await press(dialog.getByRole('button', { name: 'Done' }));
    await expect(groupOf(pia, 'Hopes of all').getByRole('listitem')).toHaveCount(2);
    await groupWith(pia, 'Heart', 'Hopes of all');
    await fromMore(pia, noteRow(pia, 'Heart'), 'Take out of the group');
    await expect(groupOf(pia, 'Hopes of all').getByRole('listitem')).toHaveCount(2);
    await press(pia.getByRole('button', { name: 'Change the group' }));
    await pick(pia.getByRole('menuitem', { name: 'Take the group apart' }));
    await expect(groupOf(pia, 'Hopes of all')).toHaveCount(0);
    await expect(noteRow(pia, 'From somebody else')).toBeVisible();
  });
});

test('reacting, asking, voting and writing in private work with the keyboard alone, in the list', async ({
  openWorkshop,
}) => {
  test.setTimeout(240_000);
  const workshop = await openWorkshop({ host: keyboardOnly });
  await sharedBoard(workshop);
  const lead = await workshop.lead();
  const pia = await workshop.participant('pia', keyboardOnly);
  await chooseView(lead, 'List view');
  await chooseView(pia, 'List view');
  const { press, pick } = hands(pia);

  await test.step('reactions', async () => {
    const row = noteRow(pia, 'From somebody else');
    await press(row.getByRole('button', { name: 'React' }));
    await pick(pia.getByRole('menuitem', { name: 'Heart' }));
    await expect(row.getByRole('button', { name: 'Heart: 1' })).toHaveAttribute('aria-pressed', 'true');
    await expect(noteRow(lead, 'From somebody else').getByRole('button', { name: 'Heart: 1' })).toBeVisible();
    await press(row.getByRole('button', { name: 'Heart: 1' }));
    await expect(row.getByRole('button', { name: /^Heart: / })).toHaveCount(0);
  });

  await test.step('questions about a note, and to its writer', async () => {
    await askAboutNote(pia, 'From somebody else', 'What does it mean?');
    await expect(
      lead.getByRole('region', { name: 'Private messages' }).getByText('What does it mean?').first(),
    ).toBeVisible();
    await postNote(pia, 'Only my idea', 'Hopes');
    await catchUp(lead, 'Only my idea');
    await writeToWriter(lead, 'Only my idea', 'Tell us more?');
    await press(pia.getByRole('button', { name: /^Tell the team privately/ }));
    await expect(pia.getByRole('dialog').getByText('Tell us more?')).toBeVisible();
    await axe(pia, 'the team asks about a note');
    await pia.keyboard.press('Escape');
  });

  await test.step('a vote with dots', async () => {
    await startVote(lead, { name: 'What first?', dots: 2, most: 2 });
    await joinVote(pia, 'What first?');
    await dot(pia, 'From somebody else');
    await dot(pia, 'From somebody else', 2);
    await expect(yourDots(pia).getByText('0 of 2 dots left')).toBeVisible();
    await endVote(lead);
    const sheet = await openResults(pia);
    await expect(sheet.getByText('From somebody else')).toBeVisible();
    await pia.keyboard.press('Escape');
  });

  await test.step('writing in private, and the reveal', async () => {
    await startPrivateWriting(lead, { teamReads: true });
    await postNote(pia, 'I fear the dark', 'Fears');
    await catchUp(lead, 'I fear the dark');
    await reveal(lead);
    await expect(lead.getByText('Not revealed yet')).toHaveCount(0);
    await expect(noteRow(pia, 'I fear the dark').getByText(/until the reveal/)).toHaveCount(0);
  });
});

test('a lead sets up and looks after a board with the keyboard alone, in the list', async ({
  openWorkshop,
}) => {
  test.setTimeout(240_000);
  const workshop = await openWorkshop({ host: keyboardOnly });
  const { crowd, board, section } = await sharedBoard(workshop);
  const lead = await workshop.lead();
  const { press, write, choose } = hands(lead);
  await chooseView(lead, 'List view');
  await catchUp(lead, 'From somebody else');

  await test.step('settings and sections', async () => {
    await moreAboutBoard(lead, 'Board settings');
    const sheet = lead.getByRole('dialog', { name: 'Board settings' });
    await choose(sheet.getByRole('switch', { name: /^Change the words of others/ }));
    await choose(sheet.getByRole('checkbox', { name: 'Stickers' }));
    await expect(sheet.getByRole('checkbox', { name: 'Stickers' })).not.toBeChecked();
    await write(sheet.getByRole('textbox', { name: 'Name of a new section' }), 'Next time');
    await press(sheet.getByRole('button', { name: 'Add section' }));
    await press(sheet.getByRole('button', { name: 'Move “Next time” to the left' }));
    await choose(sheet.getByRole('radio', { name: 'Dots', exact: true }));
    await axe(lead, 'the settings of a board');
    await lead.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(shelf(lead, 'Next time')).toBeVisible();
    await expect
      .poll(() => crowd.state.board.boards.get(board as never))
      .toMatchObject({
        ...{ background: 'dots', allows: { moveOthers: true, editOthers: true } },
        tools: ['connector', 'note', 'shape', 'text'],
      });
  });

  await test.step('hiding, locking, and several at once', async () => {
    await press(noteRow(lead, 'From somebody else').getByRole('button', { name: 'Hide' }));
    await expect(noteRow(lead, 'From somebody else').getByText(/^Hidden\./)).toBeVisible();
    await press(noteRow(lead, 'From somebody else').getByRole('button', { name: 'Show again' }));
    await fromMore(lead, noteRow(lead, 'From somebody else'), 'Lock…');
    const dialog = lead.getByRole('dialog', { name: 'What is locked?' });
    await choose(dialog.getByRole('radio', { name: /^Its place/ }));
    await press(dialog.getByRole('button', { name: 'Done' }));
    await expect(
      noteRow(lead, 'From somebody else').getByText('The team has locked its place'),
    ).toBeVisible();
    await giver(crowd)(addNote({ board, section, text: 'Also from the crowd' }));
    await catchUp(lead, 'Also from the crowd');
    const bar = await chooseSeveral(lead, ['From somebody else', 'Also from the crowd']);
    await press(bar.getByRole('button', { name: 'Move to…' }));
    await hands(lead).pick(lead.getByRole('menuitem', { name: 'Fears', exact: true }));
    await catchUpTo(lead, shelf(lead, 'Fears').getByText('Also from the crowd'));
    await stopChoosing(lead);
    await axe(lead, 'a locked note in the list of a lead');
  });
});
