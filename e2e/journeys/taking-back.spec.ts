import { expect } from '@playwright/test';
import { goOn } from '../fixtures/agenda.ts';
import { axe } from '../fixtures/axe.ts';
import { chooseView, moreAboutBoard } from '../fixtures/board-header.ts';
import {
  catchUp,
  catchUpTo,
  editNote,
  fromMore,
  moveNote,
  noteRow,
  postNote,
  shelf,
} from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { movableClock, tenMinutesPass } from '../fixtures/time-passes.ts';
import { test } from '../fixtures/workshop.ts';

test.use({ serverSettings: movableClock });

test('two facilitators take back and go back behind what one participant did, without learning who', async ({
  openWorkshop,
  server,
}) => {
  test.setTimeout(180_000);
  const workshop = await openWorkshop({ mode: 'Nobody' });
  const steering = await plan(workshop, [{ title: 'Our park', sections: ['Now', 'Later'] }]);
  const [board] = [...steering.bot.state.board.boards.keys()].map(String);
  const allows = { moveOthers: true, editOthers: true };
  await steering.give({ type: 'board.Allow', board, allows });
  const lead = await workshop.lead();
  const second = await workshop.secondLead();
  const ana = await workshop.participant('ana', { phone: true });
  const ben = await workshop.participant('ben');
  for (const page of [lead, second, ben]) await chooseView(page, 'List view');

  await test.step('ten minutes ago everything was fine', async () => {
    await postNote(ana, 'A swing', 'Now');
    await postNote(ana, 'Lamps by the path', 'Now');
    await postNote(ana, 'A drinking fountain', 'Now');
    await ana.getByRole('button', { name: 'Cancel' }).tap();
    await catchUp(ben, 'A drinking fountain');
    await tenMinutesPass(server);
  });

  await test.step('then somebody spoils it, and others go on working', async () => {
    await editNote(ben, 'A swing', 'Nobody wants a swing');
    await moveNote(ben, 'Lamps by the path', 'Later');
    await moveNote(ben, 'A drinking fountain', 'Later');
    await postNote(ben, 'This is all rubbish', 'Now');
    await ben.getByRole('button', { name: 'Cancel' }).click();
    await catchUp(ana, 'This is all rubbish');
    await moveNote(ana, 'A drinking fountain', 'Now');
    await postNote(ana, 'Flowers', 'Later');
    await ana.getByRole('button', { name: 'Cancel' }).tap();
  });

  await test.step('one facilitator goes back in time, on a new board that only the team knows', async () => {
    await moreAboutBoard(lead, 'Go back in time…');
    const dialog = lead.getByRole('dialog', { name: 'Go back in time' });
    await expect(dialog.getByText(/This one stays, with everything on it/)).toBeVisible();
    await axe(lead, 'going back in time');
    await dialog.getByRole('textbox', { name: 'Title of the new board' }).fill('Our park, before');
    await dialog.getByRole('button', { name: 'Make the board' }).click();
    await expect(dialog.getByText('The new board is there: “Our park, before”.')).toBeVisible();
    await axe(lead, 'the board as it was is there');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(
      noteRow(lead, 'This is all rubbish')
        .or(lead.getByRole('button', { name: /^New notes/ }))
        .first(),
    ).toBeVisible();
  });

  await test.step('the other one takes back what that person did, and learns nothing about them', async () => {
    await catchUp(second, 'This is all rubbish');
    const row = noteRow(second, 'This is all rubbish');
    await fromMore(second, row, /^Take back what this person did/);
    const dialog = second.getByRole('dialog', { name: 'Take back what this person did?' });
    await expect(dialog.getByText(/Nobody learns who it is/)).toBeVisible();
    await axe(second, 'taking back what one person did');
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await expect(dialog).toBeHidden();
    await expect(second.getByText(/^It is taken back\./)).toBeVisible();
    await expect(noteRow(second, 'This is all rubbish').getByText(/^Hidden\./)).toBeVisible();
  });

  await test.step('what others did since stays, and nothing of it is lost', async () => {
    for (const page of [second, ana, ben]) {
      await catchUpTo(page, shelf(page, 'Now').getByText('A swing', { exact: true }));
      await catchUpTo(page, shelf(page, 'Now').getByText('Lamps by the path'));
      await catchUpTo(page, shelf(page, 'Now').getByText('A drinking fountain'));
      await catchUpTo(page, shelf(page, 'Later').getByText('Flowers'));
      await expect(page.getByText('Nobody wants a swing')).toHaveCount(0);
    }
    await expect(noteRow(ana, 'This is all rubbish')).toHaveCount(0);
    await expect(noteRow(ben, 'This is all rubbish').getByText(/^The team has put this aside/)).toBeVisible();
    await axe(ana, 'after the damage was taken back, on a phone');
  });

  await test.step('the board as it was is the next step, and people go on with it', async () => {
    await goOn(lead, 'Our park, before');
    for (const page of [lead, ana]) {
      await expect(shelf(page, 'Now').getByText('A swing', { exact: true })).toBeVisible();
      await expect(shelf(page, 'Now').getByText('Lamps by the path')).toBeVisible();
      await expect(noteRow(page, 'Flowers')).toHaveCount(0);
      await expect(noteRow(page, 'This is all rubbish')).toHaveCount(0);
    }
    await editNote(ana, 'A swing', 'Two swings');
    await expect(noteRow(ben, 'This is all rubbish')).toHaveCount(0);
  });
});
