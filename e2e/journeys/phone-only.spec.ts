import { expect, type Page } from '@playwright/test';
import { addNote } from '../bots/note-commands.ts';
import { axe } from '../fixtures/axe.ts';
import { chooseView } from '../fixtures/board-header.ts';
import { groupOf, groupWith } from '../fixtures/clustering.ts';
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
} from '../fixtures/notes.ts';
import { findPaper, middleOf, picture, seeEverything } from '../fixtures/picture.ts';
import { giver, plan } from '../fixtures/plan.ts';
import { expectNoSideways } from '../fixtures/reflow.ts';
import { closeTalk, openTalk, say } from '../fixtures/talk.ts';
import { askAboutNote } from '../fixtures/talk-about.ts';
import { dot, joinVote, yourDots } from '../fixtures/voting.ts';
import { test } from '../fixtures/workshop.ts';

const theirs = 'A pond with frogs';

/** Nothing on the page is wider than the phone, and nothing that can be pressed is smaller than a finger. */
async function fitsThePhone(page: Page, state: string): Promise<void> {
  await expectNoSideways(page, state);
  await axe(page, state);
}

test('everything on a board can be done with a finger on a small phone', async ({ openWorkshop }) => {
  test.setTimeout(240_000);
  const workshop = await openWorkshop();
  const steering = await plan(workshop, [{ title: 'Our park', sections: ['Ideas', 'Later'] }]);
  const { board } = steering.bot.state;
  const id = String([...board.boards.keys()][0]);
  const [section = null] = [...board.sections.keys()].map(String);
  const crowd = await workshop.bot();
  await giver(crowd)(addNote({ board: id, section, text: theirs, colour: 'coral' }));
  const pia = await workshop.participant('pia', { phone: true });
  await expect(noteRow(pia, theirs)).toBeVisible();

  await test.step('add, edit, colour, move, delete and undo', async () => {
    await fitsThePhone(pia, 'a board as a list on a phone');
    await postNote(pia, 'Swings', 'Ideas');
    await postNote(pia, 'Football at noon', 'Later');
    await fitsThePhone(pia, 'the form of a note on a phone');
    await pia.getByRole('button', { name: 'Cancel' }).tap();
    await editNote(pia, 'Swings', 'Swings for all');
    await recolourNote(pia, 'Swings for all', 'Mint');
    await moveNote(pia, 'Swings for all', 'Later');
    await fromMore(pia, noteRow(pia, 'Football at noon'), 'Delete');
    await expect(noteRow(pia, 'Football at noon')).toBeHidden();
    await pia.getByRole('button', { name: 'Undo', exact: true }).first().tap();
    await catchUp(pia, 'Football at noon');
    await expect(shelf(pia, 'Later').getByText('Football at noon')).toBeVisible();
  });

  await test.step('react to what somebody else wrote, and ask about it in private', async () => {
    const row = noteRow(pia, theirs);
    await row.getByRole('button', { name: 'React' }).tap();
    await fitsThePhone(pia, 'reactions to choose from on a phone');
    await pia.getByRole('menuitem', { name: 'Heart' }).tap();
    await expect(row.getByRole('button', { name: 'Heart: 1' })).toBeVisible();
    await askAboutNote(pia, theirs, 'Who looks after the frogs?');
    const line = await openTalk(pia, 'Tell the team privately');
    await say(pia, line, 'I am allergic to grass');
    await closeTalk(pia);
    await expect
      .poll(() =>
        [...steering.bot.state.whispers.threads.values()].flatMap(({ messages }) =>
          messages.map(({ text }) => text),
        ),
      )
      .toEqual(['Who looks after the frogs?', 'I am allergic to grass']);
  });

  await test.step('group, while the team lets people', async () => {
    await steering.give({ type: 'board.Allow', board: id, allows: { moveOthers: true } });
    await expect(pia.getByText('You can move other people’s notes now.').first()).toBeVisible();
    await fromMore(pia, noteRow(pia, 'Swings for all'), 'Group with…');
    const dialog = pia.getByRole('dialog', { name: 'Put it in a group' });
    await dialog.getByRole('radio', { name: 'Football at noon' }).tap();
    await dialog.getByRole('textbox', { name: 'Title of the group' }).fill('Games');
    await fitsThePhone(pia, 'making a group on a phone');
    await dialog.getByRole('button', { name: 'Group', exact: true }).tap();
    await expect(groupOf(pia, 'Games').getByText('Football at noon')).toBeVisible();
    await groupWith(pia, theirs, 'Games');
    await fitsThePhone(pia, 'a group in the list on a phone');
  });

  await test.step('vote with dots', async () => {
    await steering.give({
      ...{ type: 'board.StartVoting', id: 'voting-on-phone', board: id, name: 'What first?' },
      ...{ dots: 2, most: 1, section: null },
    });
    await joinVote(pia, 'What first?');
    await dot(pia, theirs);
    await dot(pia, 'Swings for all');
    await expect(yourDots(pia).getByText('0 of 2 dots left')).toBeVisible();
    await fitsThePhone(pia, 'voting on a phone');
    await steering.give({ type: 'board.EndVoting', id: 'voting-on-phone' });
    await expect(noteRow(pia, theirs).getByText(/^1 dot from 1 person/)).toBeVisible();
  });

  await test.step('the picture works with a finger too', async () => {
    await chooseView(pia, 'Board view');
    await pia.getByRole('button', { name: 'Add a note' }).tap();
    const field = pia.getByRole('textbox', { name: 'Note text' });
    await expect(field).toBeFocused();
    await field.fill('A slide');
    await fitsThePhone(pia, 'writing on the picture on a phone');
    await pia.getByRole('button', { name: 'Post' }).tap();
    // The field stays for the next idea, so that the keyboard of the phone does not go up and down.
    await expect(field).toHaveValue('');
    await pia.getByRole('button', { name: 'Cancel' }).tap();
    await expect(picture(pia)).toBeVisible();
    await expect(pia.getByRole('list', { name: 'Ideas' }).getByText('A slide')).toBeAttached();
    await seeEverything(pia);
    const { x, y } = middleOf(await findPaper(pia, 'Coral'));
    await pia.touchscreen.tap(x, y);
    // What is in a group is chosen together.
    const several = pia.getByRole('toolbar', { name: 'What to do with these' });
    await expect(several.getByText('3 things are chosen.')).toBeVisible();
    await fitsThePhone(pia, 'a group is chosen on the picture on a phone');
    await fromMore(pia, several, 'Take out of the group');
    const single = middleOf(await findPaper(pia, 'Sunshine'));
    await pia.touchscreen.tap(single.x, single.y);
    const bar = pia.getByRole('toolbar', { name: 'What to do with this note' });
    await bar.getByRole('button', { name: 'Move to…' }).tap();
    await pia.getByRole('menuitem', { name: 'Later', exact: true }).tap();
    await expect(pia.getByRole('list', { name: 'Later' }).getByText('A slide')).toBeAttached();
    await chooseView(pia, 'List view');
    await catchUpTo(pia, shelf(pia, 'Later').getByText('A slide'));
  });
});
