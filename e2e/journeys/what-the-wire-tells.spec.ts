import { expect, type Page } from '@playwright/test';
import { expectStep, goOn, startFromTemplate } from '../fixtures/agenda.ts';
import { catchUp, noteRow, postNote } from '../fixtures/notes.ts';
import { aliasOf } from '../fixtures/seat.ts';
import { expectStatus } from '../fixtures/status.ts';
import { closeTalk, message, openTalk, sayOnce } from '../fixtures/talk.ts';
import { objectsIn, textsIn } from '../fixtures/walk.ts';
import { type WireRecorder, wireOf } from '../fixtures/wire-recorder.ts';
import { test } from '../fixtures/workshop.ts';

const hiddenInChat = 'You are all so very stupid';
const hiddenNote = 'Somebody here smells';
const whispered = 'I am afraid of somebody in here';
const whisperedBack = 'We will come and sit with you';

test('no screen is told what it may not show', async ({ openWorkshop, server }) => {
  test.setTimeout(150_000);
  const workshop = await openWorkshop({ title: 'Young people’s panel, first meeting' });
  const lead = await workshop.lead();
  await startFromTemplate(lead, 'Young people’s panel, first meeting');
  const support = await workshop.support();
  const wall = await recorded(workshop.display({ recorded: true }));
  const ada = await recorded(workshop.participant('ada', { recorded: true }));
  const pia = await recorded(workshop.participant('pia', { phone: true, recorded: true }));
  const lou = await recorded(
    workshop.participant('lou', { phone: true, transport: 'polling', recorded: true }),
  );

  await goOn(lead, 'Welcome and ways to take part');
  await goOn(lead, 'Hopes and fears');
  await expectStep(ada.page, 'Hopes and fears');
  await ada.page.getByRole('button', { name: 'List view' }).click();
  await postNote(ada.page, 'That we are heard', 'Hopes');
  await postNote(ada.page, 'That it takes for ever', 'Fears');
  await postNote(lou.page, 'To make friends', 'Hopes');
  await postNote(lou.page, 'To be the only one', 'Fears');
  await postNote(ada.page, hiddenNote);
  await catchUp(pia.page, hiddenNote);
  await sayOnce(ada.page, 'Chat', 'Good morning');
  await sayOnce(ada.page, 'Chat', hiddenInChat);
  await sayOnce(lou.page, 'Chat', 'Good morning to you too');
  await openTalk(pia.page, 'Chat');
  await expect(message(pia.page, hiddenInChat)).toBeVisible();

  await message(support, hiddenInChat).getByRole('button', { name: 'Hide' }).click();
  await expect(message(pia.page, 'The team has hidden this message.')).toBeVisible();
  await closeTalk(pia.page);
  await lead.getByRole('button', { name: 'List view' }).click();
  await noteRow(lead, hiddenNote).getByRole('button', { name: 'Hide' }).click();
  await expect(noteRow(pia.page, hiddenNote)).toHaveCount(0);
  await expect(noteRow(lou.page, hiddenNote)).toHaveCount(0);
  const afterHiding = await marks(pia, lou, wall);
  const ned = await recorded(workshop.participant('ned', { phone: true, recorded: true }));

  await sayOnce(ada.page, 'Tell the team privately', whispered);
  const inbox = support.getByRole('region', { name: 'Private messages' });
  await inbox.getByRole('textbox', { name: /^Reply to/ }).fill(whisperedBack);
  await inbox.getByRole('button', { name: 'Send' }).click();
  await openTalk(ada.page, 'Tell the team privately');
  await expect(ada.page.getByText(whisperedBack)).toBeVisible();
  await closeTalk(ada.page);

  // Everybody comes back after a cut, and one with a page that knows nothing: they catch up with the same care.
  await server.kill();
  await server.boot();
  for (const page of [ada.page, pia.page, lou.page, ned.page, support])
    await expectStatus(page, 'Saved', 40_000);
  await pia.page.reload();
  await expect(noteRow(pia.page, 'That we are heard')).toBeVisible();

  await goOn(lead, 'Ways of working');
  await goOn(lead, 'Topics');
  for (const { page } of [ada, lou]) {
    await page.getByRole('checkbox', { name: 'Vaping' }).click();
    await page.getByRole('button', { name: 'Send answer' }).click();
    await expect(page.getByText('Your answer is in.')).toBeVisible();
  }
  await pia.page.getByRole('button', { name: 'Pass' }).click();
  await expect(pia.page.getByText('You passed.')).toBeVisible();
  await expect(wall.page.getByText('3 took part')).toBeVisible();
  await lead.getByRole('button', { name: 'Close answers' }).click();
  await expect(pia.page.getByText('This question is closed.')).toBeVisible();
  await ned.page.reload();
  await expect(ned.page.getByText('This question is closed.')).toBeVisible();
  await wall.page.reload();
  await expect(wall.page.getByText('3 took part')).toBeVisible();
  const unrevealed = await marks(pia, lou, wall, ned);
  await lead.getByRole('button', { name: 'Reveal' }).click();
  for (const { page } of [pia, lou, wall, ned]) {
    await expect(page.getByRole('region', { name: 'Results' }).getByText('2 of 2')).toBeVisible();
  }

  await test.step('the records are of what was sent', async () => {
    expect(lou.wire.sockets).toBe(0);
    expect(pia.wire.sockets).toBeGreaterThan(0);
    for (const { wire } of [pia, lou, ned, wall]) {
      await expectHeard(wire, 'That we are heard');
      await expectHeard(wire, '"results":{');
    }
    for (const { wire } of [pia, lou]) {
      await expectHeard(wire, hiddenInChat);
      await expectHeard(wire, hiddenNote);
    }
    await expectHeard(ada.wire, whisperedBack);
  });

  await test.step('no name, no author and no seat of anybody else', async () => {
    const people = { ada, pia, lou, ned };
    const secrets = new Map<string, readonly string[]>();
    for (const [name, { page, wire }] of Object.entries(people)) {
      secrets.set(name, [await aliasOf(page), ...(await ownIds(wire))]);
    }
    for (const [name, { wire }] of Object.entries({ ...people, wall })) {
      for (const [other, theirs] of secrets) {
        for (const own of theirs) {
          if (other === name) await expectHeard(wire, own);
          else await expectUnheard(wire, own, `${name} hears of ${other}`);
        }
      }
    }
    for (const { wire } of [pia, lou, ned, wall]) await expectNoForeignAuthor(wire);
  });

  await test.step('nothing that two contributions of one person share', async () => {
    const told = [...(await pia.wire.events())].flatMap(([, payload]) => [...objectsIn(payload)]);
    const tokensOf = (text: string): Set<string> => {
      const about = told.filter((one) => Object.values(one).includes(text));
      expect(about.length, text).toBeGreaterThan(0);
      return new Set(about.flatMap((one) => [...textsIn(one)]).filter((token) => token !== text));
    };
    const shared = (one: string, other: string): string[] =>
      [...tokensOf(one)].filter((token) => tokensOf(other).has(token)).sort();
    // What a note of one person has in common with a note of another, every two notes may have.
    const ofTheBoard = shared('That we are heard', 'To be the only one');
    expect(shared('That we are heard', 'That it takes for ever')).toEqual(ofTheBoard);
    expect(shared('Good morning', hiddenInChat)).toEqual(shared('Good morning', 'Good morning to you too'));
  });

  await test.step('no private message, and nothing hidden once it is hidden', async () => {
    for (const { wire } of [pia, lou, ned, wall]) {
      for (const text of [whispered, whisperedBack]) await expectUnheard(wire, text, 'private');
    }
    for (const text of [hiddenInChat, hiddenNote]) {
      await expectUnheard(ned.wire, text, 'hidden before ned came');
      for (const { wire } of [pia, lou, wall]) {
        await expectUnheard(wire, text, 'hidden since', afterHiding.get(wire));
      }
    }
    for (const text of ['Good morning', hiddenInChat])
      await expectUnheard(wall.wire, text, 'chat on the wall');
  });

  await test.step('no result before it is revealed, and never who gave what', async () => {
    for (const { wire } of [pia, lou, ned, wall]) {
      const before = await wire.events(unrevealed.get(wire));
      for (const one of objectsIn(before)) {
        if ('results' in one) expect(one.results).toBeNull();
        if ('counts' in one) expect(one.counts).toBeNull();
        if (wire !== wall.wire && 'tookPart' in one) expect(one.tookPart).toBeNull();
      }
    }
    for (const { wire } of [pia, ned, wall]) {
      for (const one of objectsIn(await wire.events())) {
        expect(Object.keys(one), 'a ballot of somebody').not.toContain('choices');
        if (one.type === 'activities.Closed') expect(one.ballots).toEqual([]);
      }
    }
  });

  await test.step('no time of day, and no step before its turn', async () => {
    for (const { wire } of [pia, lou, ned, wall]) {
      for (const [, payload] of await wire.events()) {
        // What a screen is told when it comes in is the time on the server's clock, and of nothing that anybody did.
        const told = JSON.stringify(payload).replace(/("version":\d+),"now":\d+/, '$1');
        for (const number of told.match(/\d{10,}/g) ?? []) expect(isNow(Number(number))).toBe(false);
      }
      await expectUnheard(wire, 'How was today for you?', 'a later step');
    }
  });
});

interface Recorded {
  readonly page: Page;
  readonly wire: WireRecorder;
}

async function recorded(coming: Promise<Page>): Promise<Recorded> {
  const page = await coming;
  return { page, wire: wireOf(page) };
}

async function expectHeard(wire: WireRecorder, text: string): Promise<void> {
  expect((await wire.places(text)).length, text).toBeGreaterThan(0);
}

async function expectUnheard(wire: WireRecorder, text: string, what: string, from = 0): Promise<void> {
  expect(await wire.places(text, from), what).toEqual([]);
}

/** How much each has heard by now. */
async function marks(...people: readonly Recorded[]): Promise<Map<WireRecorder, number>> {
  const entries = people.map(async ({ wire }) => [wire, (await wire.heard()).length] as const);
  return new Map(await Promise.all(entries));
}

/** The ids by which a server knows the person at this screen. */
async function ownIds(wire: WireRecorder): Promise<readonly string[]> {
  const welcome = (await wire.events()).find(([name]) => name === 'welcome')?.[1];
  const { you } = welcome as { you: { viewer: { seat: string; author: string } } };
  return [you.viewer.seat, you.viewer.author];
}

async function expectNoForeignAuthor(wire: WireRecorder): Promise<void> {
  const own = await ownIds(wire);
  for (const one of objectsIn(await wire.events())) {
    if (typeof one.author === 'string') expect(own).toContain(one.author);
    if ('alias' in one) expect(own).toContain(one.id);
  }
}

/** Whether a number is a moment of these days, in seconds, milliseconds or less. */
function isNow(number: number): boolean {
  const day = 24 * 60 * 60 * 1000;
  return [1, 1000, 1 / 1000, 1 / 1_000_000].some((unit) => Math.abs(number * unit - Date.now()) < day);
}
