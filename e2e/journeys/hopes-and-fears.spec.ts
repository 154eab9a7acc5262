import { expect, type Page } from '@playwright/test';
import { expectStep, goOn, startFromTemplate } from '../fixtures/agenda.ts';
import { axe } from '../fixtures/axe.ts';
import { askToReveal, chooseView, reveal, startPrivateWriting } from '../fixtures/board-header.ts';
import { catchUp, editNote, fromMore, noteRow, postNote, shelf } from '../fixtures/notes.ts';
import { wireOf } from '../fixtures/wire-recorder.ts';
import { test, type Workshop } from '../fixtures/workshop.ts';

const hope = 'That we are heard';
const fear = 'Speaking in front of everybody';
const reworded = 'Speaking in front of adults';
const rude = 'Somebody here smells';
const regretted = 'Nothing at all';

/** The lead has started from the template and stands at "Hopes and fears", which is written on in private. */
async function writtenInPrivate(workshop: Workshop, { teamReads }: { teamReads: boolean }) {
  const lead = await workshop.lead();
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  const wall = await workshop.display({ recorded: true });
  const pia = await workshop.participant('pia', { phone: true, recorded: true });
  const sam = await workshop.participant('sam', { phone: true, recorded: true });
  await goOn(lead, 'Welcome and ways to take part');
  await goOn(lead, 'Hopes and fears');
  await chooseView(lead, 'List view');
  await startPrivateWriting(lead, { teamReads });
  for (const page of [pia, sam]) {
    await expectStep(page, 'Hopes and fears');
    await expect(page.getByText(/^Everybody is writing in private now/)).toBeVisible();
  }
  await expect(wall.getByText(/^Everybody is writing in private/)).toBeVisible();
  return { lead, wall, pia, sam };
}

/** Neither seen nor sent. */
async function knowsNothingOf(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect(page.getByText(text)).toHaveCount(0);
    expect(await wireOf(page).places(text), text).toEqual([]);
  }
}

const eventTypes = async (page: Page, from: number): Promise<readonly string[]> => {
  const events = await wireOf(page).events();
  return events.slice(from).flatMap(([name, payload]) => {
    const told: readonly { type: string }[] = name === 'packet' ? Object(payload).events : [];
    return told.map(({ type }) => type);
  });
};

test('hopes and fears are written in private, one is held back, and the others come at once', async ({
  openWorkshop,
}) => {
  test.setTimeout(150_000);
  const workshop = await openWorkshop({ host: { recorded: true } });
  const { lead, wall, pia, sam } = await writtenInPrivate(workshop, { teamReads: true });

  await test.step('people write on their phones, and see cards of others pile up', async () => {
    await expect(pia.getByText(/in private/).first()).toBeVisible();
    await pia.getByRole('button', { name: 'Add a note' }).tap();
    await expect(pia.getByText(/until the reveal\. The team can read it, without your name/)).toBeVisible();
    await axe(pia, 'writing in private on a phone');
    await postNote(pia, hope, 'Hopes');
    await postNote(pia, fear, 'Fears');
    await expect(
      noteRow(pia, hope).getByText('Only you and the team see this until the reveal'),
    ).toBeVisible();
    await postNote(sam, rude, 'Fears');
    await postNote(sam, regretted, 'Hopes');
    await pia.getByRole('button', { name: 'Cancel' }).tap();
    await expect(shelf(pia, 'Fears').getByText('1 note is waiting for the reveal.')).toBeVisible();
    await expect(shelf(sam, 'Fears').getByText('1 note is waiting for the reveal.')).toBeVisible();
    await expect(wall.getByText('4 cards so far.')).toBeVisible();
    await axe(pia, 'own private notes and cards of others on a phone');
    await axe(wall, 'cards pile up on the wall');
  });

  await test.step('they change and take back their own', async () => {
    await editNote(pia, fear, reworded);
    await sam.getByRole('button', { name: 'Cancel' }).tap();
    await fromMore(sam, noteRow(sam, regretted), 'Delete');
    await expect(wall.getByText('3 cards so far.')).toBeVisible();
  });

  await test.step('the team reads along without names, and holds one back', async () => {
    await catchUp(lead, rude);
    await catchUp(lead, reworded);
    await expect(noteRow(lead, rude).getByText('Not revealed yet')).toBeVisible();
    const notes = await lead.getByRole('main').getByRole('listitem').allInnerTexts();
    for (const name of ['Pia', 'Sam']) expect(notes.join()).not.toContain(name);
    await noteRow(lead, rude).getByRole('button', { name: 'Hide' }).click();
    await expect(noteRow(lead, rude).getByText('Held back. It stays hidden at the reveal.')).toBeVisible();
    await axe(lead, 'reading along in private writing');
    await expect(shelf(pia, 'Fears').getByText('1 note is waiting for the reveal.')).toBeVisible();
    await expect(wall.getByText('3 cards so far.')).toBeVisible();
  });

  await test.step('nothing has reached anybody else, also after they came back', async () => {
    await sam.reload();
    await expect(noteRow(sam, rude)).toBeVisible();
    await pia.reload();
    await expect(noteRow(pia, hope)).toBeVisible();
    await wall.reload();
    await expect(wall.getByText('3 cards so far.')).toBeVisible();
    await knowsNothingOf(pia, [rude, regretted]);
    await knowsNothingOf(sam, [hope, fear, reworded]);
    await knowsNothingOf(wall, [hope, fear, reworded, rude, regretted]);
  });

  const before = (await wireOf(wall).events()).length;
  await test.step('the reveal says what will come, and brings it in one batch', async () => {
    const dialog = await askToReveal(lead);
    await expect(dialog.getByText('2 cards come to light at once. Everybody sees them.')).toBeVisible();
    await expect(dialog.getByText('1 card stays hidden.')).toBeVisible();
    await axe(lead, 'the question before the reveal');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await reveal(lead);
    for (const page of [pia, sam]) {
      await catchUp(page, hope);
      await expect(shelf(page, 'Hopes').getByText(hope)).toBeVisible();
      await expect(shelf(page, 'Fears').getByText(reworded)).toBeVisible();
      await expect(page.getByText(/waiting for the reveal/)).toHaveCount(0);
    }
    await expect(wall.getByRole('list', { name: 'Hopes' }).getByText(hope)).toBeAttached();
    await expect(wall.getByText(/^Everybody is writing in private/)).toHaveCount(0);
    const types = await eventTypes(wall, before);
    expect(types.filter((type) => type === 'board.ItemsRevealed')).toHaveLength(1);
    expect(types.filter((type) => type === 'board.ItemAdded')).toEqual([]);
  });

  await test.step('what was held back stays with its writer and the team, until it is shown', async () => {
    await expect(noteRow(sam, rude).getByText(/^The team has put this aside/)).toBeVisible();
    await knowsNothingOf(pia, [rude]);
    await knowsNothingOf(wall, [rude, fear]);
    await axe(pia, 'after the reveal on a phone');
    await axe(wall, 'after the reveal on the wall');
    await noteRow(lead, rude).getByRole('button', { name: 'Show again' }).click();
    await catchUp(pia, rude);
  });
});

test('where the team does not read along, it neither sees nor hears a word before the reveal', async ({
  openWorkshop,
}) => {
  test.setTimeout(150_000);
  const workshop = await openWorkshop({ host: { recorded: true } });
  const { lead, wall, pia, sam } = await writtenInPrivate(workshop, { teamReads: false });
  await pia.getByRole('button', { name: 'Add a note' }).tap();
  await expect(pia.getByText('Nobody sees what you write until the reveal.', { exact: true })).toBeVisible();
  await postNote(pia, hope, 'Hopes');
  await postNote(sam, fear, 'Fears');
  await expect(noteRow(pia, hope).getByText('Only you see this until the reveal')).toBeVisible();
  await expect(lead.getByText(/Nobody can read the notes yet\. 2 cards so far\./)).toBeVisible();
  await axe(lead, 'private writing that the team can not read');
  await chooseView(lead, 'Board view');
  await lead.reload();
  await expect(lead.getByText(/2 cards so far\./)).toBeVisible();
  for (const page of [lead, wall]) await knowsNothingOf(page, [hope, fear]);
  await reveal(lead);
  for (const page of [lead, wall]) {
    await expect(page.getByRole('list', { name: 'Hopes' }).getByText(hope)).toBeAttached();
    await expect(page.getByRole('list', { name: 'Fears' }).getByText(fear)).toBeAttached();
  }
  await axe(lead, 'after the reveal on the picture');
});
