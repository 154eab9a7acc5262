import { expect, type Page } from '@playwright/test';
import { expectStep, goOn, startFromTemplate } from '../fixtures/agenda.ts';
import { axe } from '../fixtures/axe.ts';
import { hands } from '../fixtures/hands.ts';
import {
  catchUp,
  editNote,
  fromMore,
  moveNote,
  noteRow,
  openNoteForm,
  postNote,
  recolourNote,
  shelf,
} from '../fixtures/notes.ts';
import { aliasOf } from '../fixtures/seat.ts';
import { expectStatus } from '../fixtures/status.ts';
import { chatLog, closeTalk, message, openTalk, say, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

const topics = 'Which topics do you want to know more about?';

test('the opening of the panel’s first meeting', async ({ openWorkshop, server }) => {
  test.setTimeout(240_000);
  const workshop = await openWorkshop({ title: 'Young people’s panel, first meeting' });
  const lead = await workshop.lead();
  await axe(lead, 'console without a plan');
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  await expect(lead.getByRole('navigation', { name: 'Agenda' }).getByText('Quick feedback')).toBeVisible();
  await axe(lead, 'console with a plan');

  const support = await workshop.support();
  const display = await workshop.display();
  await expect(display.getByText('Come in with your phone')).toBeVisible();
  await axe(display, 'display before the start');

  const ada = await workshop.participant('ada', { phone: true, staysOutside: true });
  await axe(ada, 'what will happen');
  await hands(ada).press(ada.getByRole('button', { name: 'I agree, let me in' }));
  await expect(ada.getByText('We are about to start')).toBeVisible();
  await axe(ada, 'waiting for the first step');
  const bo = await workshop.participant('bo', { phone: true });
  const kim = await workshop.participant('kim', { keyboardOnly: true });
  const lou = await workshop.participant('lou', { transport: 'polling' });
  const young: readonly Page[] = [ada, bo, kim, lou];
  await expect(display.getByText('4 in the room')).toBeVisible();
  await expect(lead.getByRole('region', { name: 'People' }).getByText('4 in the room')).toBeVisible();

  await test.step('welcome and ways to take part', async () => {
    await goOn(lead, 'Welcome and ways to take part');
    for (const page of [...young, display]) await expectStep(page, 'Welcome and ways to take part');
    for (const page of young) {
      await expect(page.getByText('Remember you can say no.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Three ways to take part' })).toBeVisible();
    }
    await hands(bo).press(bo.getByRole('button', { name: 'Raise hand' }));
    await expect(support.getByRole('region', { name: 'Help requests' }).getByText('Lower')).toBeVisible();
    await axe(bo, 'a raised hand');
    await axe(support, 'support with a raised hand');
    await axe(display, 'display with words only');
    await support
      .getByRole('region', { name: 'Help requests' })
      .getByRole('button', { name: /^Lower/ })
      .click();
    await expect(bo.getByRole('button', { name: 'Raise hand' })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('hopes and fears', async () => {
    await goOn(lead, 'Hopes and fears');
    for (const page of [...young, display]) await expectStep(page, 'Hopes and fears');
    await hands(kim).press(kim.getByRole('button', { name: 'List view' }));
    await hands(lou).press(lou.getByRole('button', { name: 'List view' }));
    await axe(ada, 'an empty board as a list');
    await openNoteForm(ada);
    await axe(ada, 'writing a note');

    await postNote(ada, 'That we are heard', 'Hopes');
    await postNote(bo, 'That nothing changes', 'Fears');
    await postNote(kim, 'To make friends', 'Hopes');
    await postNote(lou, 'Talking in front of people', 'Hopes');
    await postNote(bo, 'A slip of the finger', 'Fears');

    await recolourNote(ada, 'That we are heard', 'Mint');
    await recolourNote(kim, 'To make friends', 'Lilac');
    await moveNote(lou, 'Talking in front of people', 'Fears');
    await moveNote(kim, 'To make friends', 'Fears');
    await moveNote(kim, 'To make friends', 'Hopes');
    await editNote(kim, 'To make friends', 'To make new friends');
    await editNote(bo, 'That nothing changes', 'That nothing changes afterwards');
    await fromMore(bo, noteRow(bo, 'A slip of the finger'), 'Delete');

    for (const page of young) await catchUp(page, 'That nothing changes afterwards');
    await expectNotes(young);
    for (const page of young) await expect(noteRow(page, 'A slip of the finger')).toHaveCount(0);
    await expect(noteRow(ada, 'That we are heard').getByText('Mint note')).toBeAttached();
    await expect(noteRow(bo, 'To make new friends').getByText('Lilac note')).toBeAttached();
    for (const page of [lead, display, support]) await expectWords(page);
    await axe(ada, 'a board as a list');
    await axe(lead, 'the board as a picture, on the console');
    await axe(display, 'the board on the wall');
    await axe(support, 'the board at a glance');
    await hands(lou).press(lou.getByRole('button', { name: 'Board view' }));
    await expectWords(lou);
    await axe(lou, 'a board as a picture');
  });

  await test.step('chat, with one message hidden', async () => {
    await sayOnce(ada, 'Chat', 'Hello from my phone');
    await sayOnce(bo, 'Chat', 'You are all stupid');
    await sayOnce(kim, 'Chat', 'Can we meet in the park?');
    await message(support, 'You are all stupid').getByRole('button', { name: 'Hide' }).click();
    await expect(message(support, 'You are all stupid').getByText('Only the team can read it')).toBeVisible();
    await expect(message(support, 'Hello from my phone')).toContainText(await aliasOf(ada));
    await axe(support, 'a hidden message, for the team');
    for (const page of [ada, kim, lou]) {
      await openTalk(page, 'Chat');
      await expectChat(page);
      await closeTalk(page);
    }
    await openTalk(ada, 'Chat');
    await axe(ada, 'the chat on a phone');
    await closeTalk(ada);
  });

  await test.step('a private message and its answer', async () => {
    await sayOnce(lou, 'Tell the team privately', 'Can somebody explain the first step again?');
    const inbox = support.getByRole('region', { name: 'Private messages' });
    await expect(inbox.getByText('Can somebody explain the first step again?')).toBeVisible();
    await expect(inbox).toContainText(await aliasOf(lou));
    await axe(support, 'a private message');
    await inbox
      .getByRole('textbox', { name: `Reply to ${await aliasOf(lou)}` })
      .fill('Of course. One moment.');
    await inbox.getByRole('button', { name: 'Send' }).click();
    const line = await openTalk(lou, 'Tell the team privately');
    await expect(line.getByText('Of course. One moment.')).toBeVisible();
    await axe(lou, 'the private line');
    await closeTalk(lou);
    await expect(
      lead.getByRole('region', { name: 'Private messages' }).getByText('One moment'),
    ).toBeVisible();
  });

  await test.step('a question, with the server killed in the middle of it', async () => {
    await goOn(lead, 'Ways of working');
    await goOn(lead, 'Topics');
    for (const page of [...young, display]) await expectStep(page, 'Topics');
    await axe(ada, 'a question');
    await answer(ada, ['Vaping', 'Mental health']);
    await answer(kim, ['Climate change']);
    await hands(lou).press(lou.getByRole('button', { name: 'Pass' }));
    await expect(lou.getByText('You passed. That is fine.')).toBeVisible();
    await expectFigures(lead, 2, 1);
    await expect(lead.getByText('Only the team can see this')).toBeVisible();
    await axe(lead, 'a question with answers coming in');

    await server.kill();
    for (const page of [...young, lead, support]) await expectStatus(page, 'Offline, your work is kept');
    await expect(display.getByText('No connection.')).toBeVisible();
    await axe(ada, 'offline, on a phone');
    await axe(display, 'offline, on the wall');
    await answer(ada, ['Vaping'], 'off');
    await axe(ada, 'an answer that waits for the network');
    await hands(bo).choose(bo.getByRole('checkbox', { name: 'Cost of living' }));
    await hands(bo).press(bo.getByRole('button', { name: 'Send answer' }));
    await expect(bo.getByText('Your answer is kept here and goes in later.')).toBeVisible();
    await sayOnce(kim, 'Chat', 'Did the Wi-Fi go?');
    await sayOnce(lou, 'Tell the team privately', 'I am still here');
    const unsent = await openTalk(ada, 'Chat');
    await hands(ada).write(unsent.getByRole('textbox', { name: 'Message' }), 'Half a thou');
    await server.boot();
    for (const page of [...young, lead, support]) await expectStatus(page, 'Saved', 40_000);

    await expect(unsent.getByRole('textbox', { name: 'Message' })).toHaveValue('Half a thou');
    await say(ada, unsent, 'Half a thought, finished');
    await closeTalk(ada);
    await expect(message(support, 'Did the Wi-Fi go?')).toHaveCount(1);
    const inbox = support.getByRole('region', { name: 'Private messages' });
    await expect(inbox.getByText('I am still here')).toHaveCount(1);
    await expectFigures(lead, 3, 1);
  });

  await test.step('hidden until it is revealed, then for everybody', async () => {
    await answer(lou, ['Speaking in public']);
    await expectFigures(lead, 4, 0);
    await hands(lou).press(lou.getByRole('button', { name: 'Pass' }));
    await expectFigures(lead, 3, 1);
    for (const page of [...young, display]) {
      await expect(page.getByRole('region', { name: 'Results' })).toHaveCount(0);
    }
    await lead.getByRole('button', { name: 'Close answers' }).click();
    await expect(ada.getByText('Your answer is in the box.')).toBeVisible();
    await axe(ada, 'a closed question');
    await lead.getByRole('button', { name: 'Reveal' }).click();
    for (const page of [...young, display, lead]) await expectResults(page);
    for (const page of [...young, display])
      await expect(page.getByText('3 answered · 1 passed')).toBeVisible();
    await axe(ada, 'results on a phone');
    await axe(lead, 'results on the console');
    await axe(display, 'results on the wall');
  });

  await test.step('all that was acknowledged is on every screen that may see it', async () => {
    await lead.getByRole('button', { name: 'Back', exact: true }).click();
    await lead.getByRole('button', { name: 'Back', exact: true }).click();
    for (const page of [...young, lead, support, display]) await page.reload();
    for (const page of [lead, display, support, lou]) await expectWords(page);
    await expectNotes([ada, bo, kim]);
    for (const page of young) {
      await openTalk(page, 'Chat');
      await expectChat(page);
      await expect(chatLog(page).getByText('Did the Wi-Fi go?')).toHaveCount(1);
      await expect(chatLog(page).getByText('Half a thought, finished')).toHaveCount(1);
      await closeTalk(page);
    }
    await openTalk(lou, 'Tell the team privately');
    for (const page of [lou, support, lead]) {
      for (const text of ['explain the first step again?', 'Of course. One moment.', 'I am still here']) {
        await expect(page.getByText(text)).toHaveCount(1);
      }
    }
    await closeTalk(lou);
    await lead.getByRole('button', { name: 'Next', exact: true }).click();
    await lead.getByRole('button', { name: 'Next', exact: true }).click();
    for (const page of [...young, display, lead]) await expectResults(page);
    for (const page of [...young, display])
      await expect(page.getByText('3 answered · 1 passed')).toBeVisible();
  });
});

async function answer(page: Page, options: readonly string[], network: 'on' | 'off' = 'on'): Promise<void> {
  const { choose, press } = hands(page);
  const boxes = page.getByRole('group', { name: topics }).getByRole('checkbox');
  for (const box of await boxes.all()) {
    const label = await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    if ((await box.isChecked()) !== options.includes(label)) await choose(box);
  }
  await press(page.getByRole('button', { name: 'Send answer' }));
  const said = network === 'on' ? 'Your answer is in.' : 'Your answer is kept here and goes in later.';
  await expect(page.getByText(said)).toBeVisible();
}

/** What stands on the board at the end, for those who see it as a list. */
async function expectNotes(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await expect(shelf(page, 'Hopes').getByText('That we are heard')).toHaveCount(1);
    await expect(shelf(page, 'Hopes').getByText('To make new friends')).toHaveCount(1);
    await expect(shelf(page, 'Fears').getByText('That nothing changes afterwards')).toHaveCount(1);
    await expect(shelf(page, 'Fears').getByText('Talking in front of people')).toHaveCount(1);
  }
}

/** The same, for those who see it as a picture: its words stand beside it for screen readers. */
async function expectWords(page: Page): Promise<void> {
  const words = (section: string) =>
    page.getByRole('list', { name: section, exact: true }).getByRole('listitem');
  await expect(words('Hopes')).toHaveText(['That we are heard', 'To make new friends']);
  await expect(words('Fears')).toHaveText(['That nothing changes afterwards', 'Talking in front of people']);
}

async function expectChat(page: Page): Promise<void> {
  await expect(chatLog(page).getByText('Hello from my phone')).toBeVisible();
  await expect(chatLog(page).getByText('The team has hidden this message.')).toBeVisible();
  await expect(chatLog(page).getByText('Can we meet in the park?')).toBeVisible();
  await expect(page.getByText('You are all stupid')).toHaveCount(0);
}

async function expectResults(page: Page): Promise<void> {
  const results = page.getByRole('region', { name: 'Results' });
  const bar = (option: string) => results.getByRole('listitem').filter({ hasText: option });
  for (const option of ['Vaping', 'Climate change', 'Cost of living']) {
    await expect(bar(option)).toContainText('1 of 3');
  }
  await expect(bar('Mental health')).toContainText('0 of 3');
}

/** How the team's screens count. */
async function expectFigures(page: Page, answered: number, passed: number): Promise<void> {
  const figure = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect(figure(`${answered} answered`)).toBeVisible();
  await expect(figure(`${passed} passed`)).toBeVisible();
}
