import { expect } from '@playwright/test';
import { freshId } from '../bots/bot.ts';
import { addNote } from '../bots/note-commands.ts';
import { expectCurrent, expectStep, goOn, startFromTemplate } from '../fixtures/agenda.ts';
import { walkByKeyboard } from '../fixtures/focus-walk.ts';
import { hands } from '../fixtures/hands.ts';
import { noteRow, postNote } from '../fixtures/notes.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { message, openTalk, say, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

test('a lead with a keyboard alone starts, steers and ends a workshop', async ({ openWorkshop }) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop({ host: { keyboardOnly: true }, mode: 'Nobody', asksBefore: true });
  const lead = await workshop.lead();
  const { press, choose, write, pick } = hands(lead);
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  const door = lead.getByRole('switch', { name: 'Ask before letting people in' });
  await expect(door).toBeChecked();
  const waiting = workshop.bot();
  await press(lead.getByRole('button', { name: 'Let everyone in' }));
  const bot = await waiting;
  await expect(lead.getByRole('heading', { name: 'People', exact: true })).toBeFocused();
  await choose(door);
  await expect(door).not.toBeChecked();

  await goOn(lead, 'Welcome and ways to take part');
  await goOn(lead, 'Hopes and fears');
  await expect(lead.getByRole('button', { name: 'Next', exact: true })).toBeFocused();
  await expect
    .poll(() => bot.state.board.boards.size, 'the bot has been told of the board')
    .toBeGreaterThan(0);
  const give = giver(bot);
  await expect.poll(() => bot.state.board.boards.size).toBe(1);
  const [board] = bot.state.board.boards.keys();
  await give(addNote({ board: String(board), text: 'Rude words' }));
  await give({ type: 'chat.Say', id: freshId(), text: 'More rude words' });
  await give({ type: 'whispers.Tell', id: freshId(), text: 'I need help' });
  await press(lead.getByRole('button', { name: 'List view' }));
  await press(noteRow(lead, 'Rude words').getByRole('button', { name: 'Hide' }));
  await expect(noteRow(lead, 'Rude words').getByText(/^Hidden\./)).toBeVisible();
  await write(lead.getByRole('textbox', { name: /^Reply to/ }), 'I am coming');
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('region', { name: 'Private messages' }).getByText('I am coming')).toBeVisible();
  await press(lead.getByRole('tab', { name: /^Private messages/ }));
  await lead.keyboard.press('ArrowRight');
  await press(message(lead, 'More rude words').getByRole('button', { name: 'Hide' }));
  await expect(message(lead, 'More rude words').getByText(/^Hidden\./)).toBeVisible();

  await press(lead.getByRole('button', { name: 'Add activity' }));
  const dialog = lead.getByRole('dialog', { name: 'Add an activity' });
  await choose(dialog.getByRole('radio', { name: /^Question with options/ }));
  await write(dialog.getByRole('textbox', { name: 'Title' }), 'Lunch');
  await write(dialog.getByRole('textbox', { name: 'Question' }), 'What shall we eat?');
  await write(dialog.getByRole('textbox', { name: 'Option 1' }), 'Soup');
  await write(dialog.getByRole('textbox', { name: 'Option 2' }), 'Bread');
  await press(dialog.getByRole('button', { name: 'Add to the agenda' }));
  await expect(dialog).toBeHidden();
  await expect(lead.getByRole('button', { name: 'Add activity' })).toBeFocused();

  await press(lead.getByRole('button', { name: 'Change step 6: Lunch' }));
  await pick(lead.getByRole('menuitem', { name: 'Show this step now' }));
  await expectCurrent(lead, 'Lunch');
  await press(lead.getByRole('button', { name: 'Close answers' }));
  await press(lead.getByRole('button', { name: 'Reveal' }));
  await expect(lead.getByText('Everyone can see this')).toBeVisible();
  await press(lead.getByRole('button', { name: 'Back', exact: true }));
  await expectCurrent(lead, 'Quick feedback');

  await press(lead.getByRole('button', { name: 'End workshop' }));
  await press(lead.getByRole('button', { name: 'End for everyone' }));
  await expect(lead.getByText('This workshop has ended. Thank you for taking part.')).toBeVisible();
});

test('a participant with a keyboard alone takes part in everything', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const question = { text: 'Shall we meet outside?', options: ['Yes', 'No', 'I do not mind'] };
  const steering = await plan(workshop, [
    { title: 'Hopes and fears', sections: ['Hopes', 'Fears'] },
    { title: 'A question', question },
  ]);
  const kim = await workshop.participant('kim', { keyboardOnly: true });
  const { press, choose } = hands(kim);
  await press(kim.getByRole('button', { name: 'List view' }));
  await postNote(kim, 'To make friends', 'Fears');
  await kim.keyboard.press('Escape');
  await expect(kim.getByRole('button', { name: 'Add a note' })).toBeFocused();
  await press(kim.getByRole('button', { name: 'Raise hand' }));
  await expect(kim.getByRole('button', { name: 'Raise hand' })).toHaveAttribute('aria-pressed', 'true');
  await sayOnce(kim, 'Chat', 'Hello');
  await expect(kim.getByRole('button', { name: 'Chat', exact: true })).toBeFocused();
  const line = await openTalk(kim, 'Tell the team privately');
  await say(kim, line, 'I would rather not say');
  await kim.keyboard.press('Escape');

  await steering.next();
  await expectStep(kim, 'A question');
  await choose(kim.getByRole('radio', { name: 'I do not mind' }));
  await kim.keyboard.press('Enter');
  await expect(kim.getByText('Your answer is in.')).toBeVisible();
  await press(kim.getByRole('button', { name: 'Pass', exact: true }));
  await expect(kim.getByText('You passed. That is fine.')).toBeVisible();
});

test('the focus can be seen at every stop, and nothing lies over it', async ({ openWorkshop }) => {
  test.setTimeout(120_000);
  const workshop = await openWorkshop({ host: { reducedMotion: 'reduce' } });
  const question = { text: 'Shall we meet outside?', options: ['Yes', 'No', 'I do not mind'] };
  const steering = await plan(workshop, [
    { title: 'Hopes and fears', instruction: 'One thought per note.', sections: ['Hopes', 'Fears'] },
    { title: 'A question', question },
  ]);
  const pia = await workshop.participant('pia', { phone: true, reducedMotion: 'reduce' });
  for (const text of ['To make friends', 'To be heard', 'To have fun']) await postNote(pia, text);
  const onBoard = await walkByKeyboard(pia);
  expect(onBoard.filter((stop) => stop.includes('Move to…'))).toHaveLength(3);

  const lead = await workshop.lead();
  const onConsole = await walkByKeyboard(lead);
  expect(onConsole.join()).toContain('Next');

  await steering.next();
  await expectStep(pia, 'A question');
  await pia.reload();
  await expect(pia.getByRole('button', { name: 'Pass', exact: true })).toBeVisible();
  const onQuestion = await walkByKeyboard(pia);
  expect(onQuestion.join()).toContain('Pass');
  await openTalk(pia, 'Chat');
  await walkByKeyboard(pia);

  const support = await workshop.support({ reducedMotion: 'reduce' });
  await walkByKeyboard(support);
});
