import { expect } from '@playwright/test';
import { axe } from '../fixtures/axe.ts';
import { catchUp, noteRow, openNoteForm, postNote } from '../fixtures/notes.ts';
import { plan } from '../fixtures/plan.ts';
import { message, openTalk, sayOnce } from '../fixtures/talk.ts';
import { test } from '../fixtures/workshop.ts';

test('where everybody sees names, a name is asked for and stands beside what was written', async ({
  openWorkshop,
}) => {
  const workshop = await openWorkshop({ mode: 'Everyone sees names' });
  await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
  const pia = await workshop.participant('pia', { phone: true, staysOutside: true });
  await expect(pia.getByText('Everyone can see your name.')).toBeVisible();
  await pia.getByRole('button', { name: 'I agree, let me in' }).click();
  const name = pia.getByRole('textbox', { name: 'Your name' });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await axe(pia, 'a name is missing');
  await name.fill('Pia Berg');
  await pia.getByRole('button', { name: 'I agree, let me in' }).click();
  await expect(pia.getByRole('button', { name: 'You are Pia Berg' })).toBeVisible();

  const bo = await workshop.participant('bo', { phone: true, calledName: 'Bo' });
  await openNoteForm(bo);
  await expect(bo.getByText('Everyone can see your name.')).toBeVisible();
  await postNote(pia, 'A bench in the sun');
  await catchUp(bo, 'A bench in the sun');
  await expect(noteRow(bo, 'A bench in the sun').getByText('Pia Berg')).toBeVisible();
  await sayOnce(pia, 'Chat', 'Hello all');
  await openTalk(bo, 'Chat');
  await expect(message(bo, 'Hello all').getByText('Pia Berg')).toBeVisible();
  await axe(bo, 'a chat with names');
  const lead = await workshop.lead();
  await expect(lead.getByRole('region', { name: 'People' }).getByText('Pia Berg')).toBeVisible();
});

const promises = {
  Nobody: 'No one can find out who wrote what. Not even us.',
  'The team sees nicknames': 'Other people can’t see who wrote it. The team sees your nickname.',
} as const;

for (const [mode, sentence] of Object.entries(promises)) {
  test(`the promise “${mode}” stands wherever something is typed`, async ({ openWorkshop }) => {
    const workshop = await openWorkshop({ mode: mode as keyof typeof promises });
    await plan(workshop, [{ title: 'Ideas', sections: ['Ideas'] }]);
    const promise = sentence.replaceAll('’', "'");
    const pia = await workshop.participant('pia', { phone: true });
    await openNoteForm(pia);
    await expect(pia.getByText(promise)).toBeVisible();
    await postNote(pia, 'A bench in the sun');
    const chat = await openTalk(pia, 'Chat');
    await expect(chat.getByText(promise)).toBeVisible();
    await pia.keyboard.press('Escape');
    const line = await openTalk(pia, 'Tell the team privately');
    await expect(line.getByText('Only the team can read this.')).toBeVisible();
  });
}
