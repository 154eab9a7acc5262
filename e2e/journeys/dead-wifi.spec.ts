import { expect, type Page } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { noteRow, openNoteForm, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { expectStatus } from '../fixtures/status.ts';
import { chatLog, openTalk, say, sayOnce } from '../fixtures/talk.ts';
import { test, type Workshop } from '../fixtures/workshop.ts';

const offline = (page: Page, off: boolean): Promise<void> => page.context().setOffline(off);

async function onABoard(workshop: Workshop) {
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas', 'Worries'] }]);
  const support = await workshop.support();
  const pia = await workshop.participant('pia', { phone: true });
  return { support, pia };
}

test('a phone without network keeps what is typed and sent, and sends it once', async ({ openWorkshop }) => {
  const { support, pia } = await onABoard(await openWorkshop());
  await openNoteForm(pia);
  const field = pia.getByRole('textbox', { name: 'Note text' });
  await field.pressSequentially('A bench ');
  await offline(pia, true);
  await expectStatus(pia, 'Offline, your work is kept');
  await expect(field).toBeFocused();
  await field.pressSequentially('in the sun');
  await expect(field).toHaveValue('A bench in the sun');
  await axe(pia, 'typing without network');
  await pia.getByRole('button', { name: 'Post' }).tap();
  await expect(noteRow(pia, 'A bench in the sun')).toBeVisible();
  await sayOnce(pia, 'Chat', 'Is anybody there?');
  await sayOnce(pia, 'Tell the team privately', 'My Wi-Fi is gone');
  await pia.getByRole('button', { name: 'Raise hand' }).tap();
  await expectStatus(pia, 'Offline, your work is kept');

  await offline(pia, false);
  await expectStatus(pia, 'Saved');
  await expect(chatLog(support).getByText('Is anybody there?')).toHaveCount(1);
  const inbox = support.getByRole('region', { name: 'Private messages' });
  await expect(inbox.getByText('My Wi-Fi is gone')).toHaveCount(1);
  await expect(support.getByRole('list', { name: 'Ideas' }).getByText('A bench in the sun')).toHaveCount(1);
  await expect(support.getByRole('button', { name: /^Lower/ })).toHaveCount(1);
  await pia.reload();
  await expect(noteRow(pia, 'A bench in the sun')).toHaveCount(1);
});

test('what was sent without network goes out even when the page was closed meanwhile', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop();
  const { support, pia } = await onABoard(workshop);
  await offline(pia, true);
  await expectStatus(pia, 'Offline, your work is kept');
  await sayOnce(pia, 'Chat', 'Said in the tunnel');
  const chat = await openTalk(pia, 'Chat');
  await chat.getByRole('textbox', { name: 'Message' }).fill('And half a');
  const context = pia.context();
  await pia.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(workshop.links.join);
  await expectStatus(again, 'Saved');
  await expect(chatLog(support).getByText('Said in the tunnel')).toHaveCount(1);
  const chatAgain = await openTalk(again, 'Chat');
  await expect(chatAgain.getByRole('textbox', { name: 'Message' })).toHaveValue('And half a');
  await expect(chatLog(again).getByText('Said in the tunnel')).toHaveCount(1);
});

test('a network that comes and goes while somebody writes doubles and loses nothing', async ({
  openWorkshop,
}) => {
  const { support, pia } = await onABoard(await openWorkshop());
  const chat = await openTalk(pia, 'Chat');
  const said = Array.from({ length: 8 }, (_, number) => `Message number ${number + 1}`);
  for (const [place, text] of said.entries()) {
    await chat.getByRole('textbox', { name: 'Message' }).fill(text);
    const cut = offline(pia, place % 2 === 0);
    await chat.getByRole('button', { name: 'Send' }).tap();
    await cut;
    await expect(chat.getByRole('log').getByText(text)).toBeVisible();
  }
  await offline(pia, false);
  await expectStatus(pia, 'Saved', 30_000);
  await expect(chatLog(support).getByText(/^Message number/)).toHaveText(said);
  await expect(chatLog(pia).getByText(/^Message number/)).toHaveText(said);
});

test('somebody on long polling loses nothing either', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const support = await workshop.support();
  const lou = await workshop.participant('lou', { phone: true, transport: 'polling' });
  await postNote(lou, 'Before the cut');
  await offline(lou, true);
  await expectStatus(lou, 'Offline, your work is kept');
  await postNote(lou, 'During the cut');
  await offline(lou, false);
  await expectStatus(lou, 'Saved');
  await expect(support.getByRole('list', { name: 'Ideas' }).getByRole('listitem')).toHaveText([
    'Before the cut',
    'During the cut',
  ]);
  await say(lou, await openTalk(lou, 'Chat'), 'After the cut');
  await expect(chatLog(support).getByText('After the cut')).toHaveCount(1);
});
