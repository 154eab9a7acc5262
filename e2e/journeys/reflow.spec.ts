import { expect, type Page } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { openNoteForm, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { expectNoSideways, expectRoomToRead, expectUncovered } from '../fixtures/reflow.ts';
import { mySeat } from '../fixtures/seat.ts';
import { closeTalk, openTalk, say } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

const title = 'The young people’s panel of Mid and South Essex, first meeting of the new year';
const question = {
  text: 'Which Rindfleischetikettierungsüberwachungsaufgaben do you want to know more about?',
  options: ['Mental health', 'Friends, family and relationships', 'Donaudampfschifffahrtsgesellschaft'],
  multiple: true,
};
const steps = [
  {
    title: 'Welcome and ways to take part',
    instruction: 'You can talk, write in the chat, or message the team.',
  },
  {
    title: 'Hopes, fears and Kraftfahrzeughaftpflichtversicherungen',
    instruction: 'One thought per note. Rechtsschutzversicherungsgesellschaften are welcome.',
    sections: ['Hopes', 'Grundstücksverkehrsgenehmigungszuständigkeiten'],
  },
  { title: 'Topics', instruction: 'There is no wrong answer.', question },
];
const long = `Supercalifragilisticexpialidocious${'x'.repeat(60)} and a normal end`;

const screens = {
  '320 pixels wide': { width: 320, height: 640 },
  'zoomed to 400 %': { width: 320, height: 256 },
};

for (const [name, screen] of Object.entries(screens)) {
  test(`nothing is pushed sideways for a participant, ${name}`, async ({ openWorkshop, house }) => {
    test.setTimeout(90_000);
    const workshop = await openWorkshop({ title });
    const steering = await plan(workshop, steps);
    const front = await house.person('front', { screen });
    await front.goto('/');
    await expectNoSideways(front, 'front page');
    await front.getByText('Colours and text size').click();
    await expectNoSideways(front, 'looks on the front page');

    const pia = await workshop.participant('pia', { screen, staysOutside: true });
    await expectNoSideways(pia, 'what will happen');
    await axe(pia, 'what will happen');
    await pia.getByRole('button', { name: 'I agree, let me in' }).click();
    await expect(pia.getByRole('heading', { name: 'Three ways to take part' })).toBeVisible();
    const states: Record<string, () => Promise<unknown>> = {
      'a step with words': async () => {},
      'the chat with a long word': async () => say(pia, await openTalk(pia, 'Chat'), long),
      'the private line': async () => {
        await closeTalk(pia);
        await say(pia, await openTalk(pia, 'Tell the team privately'), long);
      },
      'who one is': async () => {
        await closeTalk(pia);
        await mySeat(pia).click();
      },
      'a board': async () => {
        await pia.keyboard.press('Escape');
        await steering.next();
        await openNoteForm(pia);
        await expectUncovered(pia.getByRole('textbox', { name: 'Note text' }), 'writing a note');
        await expectRoomToRead(pia, 0.35, 'writing a note');
      },
      'a note with a long word': () => postNote(pia, long),
      'the picture of a board': () => pia.getByRole('button', { name: 'Board view' }).click(),
      'a question': async () => {
        await steering.next();
        await expect(pia.getByRole('button', { name: 'Pass', exact: true })).toBeVisible();
        await expectRoomToRead(pia, 0.35, 'a question');
      },
      'an answer': async () => {
        await pia.getByRole('checkbox', { name: 'Mental health' }).click();
        await pia.getByRole('button', { name: 'Send answer' }).click();
      },
      results: async () => {
        const [id] = steering.bot.state.activities.activities.keys();
        await steering.give({ type: 'activities.Close', id });
        await steering.give({ type: 'activities.Reveal', id });
        await expect(pia.getByRole('region', { name: 'Results' })).toBeVisible();
        await pia.getByRole('button', { name: 'Show as a table' }).click();
      },
    };
    for (const [state, reach] of Object.entries(states)) {
      await reach();
      await expectNoSideways(pia, state);
      await axe(pia, state);
    }
  });
}

test('nothing is pushed sideways for the team at 320 pixels', async ({ openWorkshop }) => {
  test.setTimeout(90_000);
  const screen = screens['320 pixels wide'];
  const workshop = await openWorkshop({ title, host: { screen } });
  const host = await workshop.lead();
  await expectNoSideways(host, 'console without a plan');
  const steering = await plan(workshop, steps);
  const support = await workshop.support({ screen });
  const display = await workshop.display({ screen });
  const pia = await workshop.participant('pia', { phone: true });
  await say(pia, await openTalk(pia, 'Chat'), long);
  await closeTalk(pia);
  await say(pia, await openTalk(pia, 'Tell the team privately'), long);
  const team: Record<string, Page> = { console: host, support, display };
  const look = async (state: string): Promise<void> => {
    for (const [who, page] of Object.entries(team)) {
      await expectNoSideways(page, `${who}, ${state}`);
      await axe(page, `${who}, ${state}`);
    }
  };
  await expect(support.getByText(long)).toHaveCount(2);
  await look('words');
  await host.getByRole('button', { name: 'Add activity' }).click();
  await expectNoSideways(host, 'adding an activity');
  await host.keyboard.press('Escape');
  await host.getByRole('button', { name: 'Show the join code' }).click();
  await expectNoSideways(host, 'the join code');
  await host.keyboard.press('Escape');
  await steering.next();
  await expect(host.getByRole('button', { name: /^(List|Board) view$/ })).toBeVisible();
  await look('a board');
  await steering.next();
  await expect(host.getByRole('button', { name: 'Close answers' })).toBeVisible();
  await look('a question');
});

test('text that is set to “Biggest” still fits a small phone', async ({ openWorkshop }) => {
  const workshop = await openWorkshop({ title });
  const steering = await plan(workshop, steps);
  const pia = await workshop.participant('pia', { phone: true });
  await mySeat(pia).tap();
  await pia.getByRole('radio', { name: 'Biggest' }).check();
  await pia.keyboard.press('Escape');
  await expectNoSideways(pia, 'words');
  await axe(pia, 'words');
  await steering.next();
  await openNoteForm(pia);
  await expectNoSideways(pia, 'writing a note');
  await postNote(pia, long);
  await expectNoSideways(pia, 'a board');
  await axe(pia, 'a board');
  await steering.next();
  await expect(pia.getByRole('button', { name: 'Pass', exact: true })).toBeVisible();
  await expectNoSideways(pia, 'a question');
  await axe(pia, 'a question');
  await say(pia, await openTalk(pia, 'Chat'), long);
  await expectNoSideways(pia, 'the chat');
});
