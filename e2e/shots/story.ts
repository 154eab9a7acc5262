import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { freshId } from '../bots/bot.ts';
import { startWorkshop } from '../bots/front-door.ts';
import { PretendRoom } from '../demo/pretend-room.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { type Camera, type Size, sizes } from './camera.ts';
import { letGo, live, openPage, type Pages } from './pages.ts';

const everySize: readonly Size[] = ['phone', 'large', 'tablet', 'laptop'];
const teamSizes: readonly Size[] = ['laptop', 'tablet'];
const wallSizes: readonly Size[] = ['wall', 'laptop'];

/** The screens before a workshop, and those of a room with nobody and nothing in it yet. */
export async function takeTheWayIn(browser: Browser, { origin }: SaysoServer, camera: Camera): Promise<void> {
  const page = await openPage(browser, origin);
  await page.getByRole('button', { name: 'Join' }).waitFor();
  await camera.take(page, '01-front', everySize);
  await page.goto(`${origin}/no-such-page`);
  await page.getByRole('heading').first().waitFor();
  await camera.take(page, '02-nowhere', everySize);
  await page.goto(`${origin}/start`);
  await page.getByRole('textbox', { name: 'Workshop title' }).fill('Our panel');
  await camera.take(page, '03-start', everySize);
  await page.getByRole('button', { name: 'Create workshop' }).click();
  await page.getByRole('link', { name: 'Lead link' }).waitFor();
  await camera.take(page, '04-start-done', everySize);

  const options = { title: 'Our panel', asksBefore: true, mode: 'names' };
  const { links } = await startWorkshop(origin, options);
  const display = await openPage(browser, new URL(links.display, origin).href);
  await display.getByRole('heading', { level: 1 }).waitFor();
  await camera.take(display, '40-display-empty', wallSizes);
  const young = await openPage(browser, new URL(links.join, origin).href);
  await young.getByRole('textbox', { name: 'Your name' }).fill('Sam');
  await camera.take(young, '05-agree-names', everySize);
  await young.getByRole('button', { name: 'I agree, let me in' }).click();
  await young.getByRole('textbox', { name: 'Your name' }).waitFor({ state: 'detached' });
  await camera.take(young, '06-waiting', everySize);

  const lead = await openPage(browser, new URL(links.lead, origin).href);
  await lead.getByRole('button', { name: 'Let everyone in' }).waitFor();
  await camera.take(lead, '20-lead-empty', teamSizes);
  await lead.getByRole('button', { name: 'Start from a template' }).click();
  await camera.take(lead, '21-lead-template', teamSizes);
  await lead.keyboard.press('Escape');
  await lead.getByRole('button', { name: 'Add activity' }).click();
  await camera.take(lead, '22-lead-add', teamSizes);
  for (const { context } of [page, display, young, lead].map((one) => ({ context: one.context() }))) {
    await context.close();
  }
}

/** A first meeting with pretend people, from the welcome to the end. */
export async function takeTheMeeting(browser: Browser, server: SaysoServer, camera: Camera): Promise<void> {
  const room = await PretendRoom.open(server.origin, { hurry: 15 });
  try {
    const { links } = room;
    const young = await openPage(browser, links.join);
    await young.getByRole('button', { name: 'I agree, let me in' }).waitFor();
    await camera.take(young, '07-agree', everySize);
    await young.getByRole('button', { name: 'I agree, let me in' }).click();
    await young.getByRole('button', { name: 'Raise hand' }).waitFor();
    const lead = await openPage(browser, links.lead);
    const support = await openPage(browser, links.support);
    const display = await openPage(browser, links.display);
    const pages: Pages = { young, lead, support, display };
    await takeWelcome(room, camera, pages);
    await takeBoard(room, camera, pages);
    await goOn(room, pages, 'Ways of working', 1000);
    await takeQuestion(room, camera, pages);
    await takeOffline(server, camera, pages);
    await takeEnd(room, camera, pages);
  } finally {
    await room.leave();
  }
}

async function takeWelcome(room: PretendRoom, camera: Camera, pages: Pages): Promise<void> {
  const { young, lead, support, display } = pages;
  await live(room, 5000);
  await camera.take(young, '10-young-welcome', everySize);
  await young.getByRole('button', { name: 'Tell the team privately' }).click();
  const line = young.getByRole('dialog');
  const asked = 'Can I join by chat only today?';
  await line.getByRole('textbox', { name: 'Message' }).fill(asked);
  await line.getByRole('button', { name: 'Send' }).click();
  await line.getByRole('log').getByText('chat only').waitFor();
  await reply(room, asked, 'Of course. Chat is just as good as talking.');
  await line.getByRole('log').getByText('just as good').waitFor();
  await camera.take(young, '18-young-private', everySize);
  await young.keyboard.press('Escape');
  await young.getByRole('button', { name: 'Chat' }).click();
  await young.getByRole('dialog').getByRole('textbox', { name: 'Message' }).fill('hello from me too');
  await young.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await young.getByRole('log', { name: 'Chat' }).getByText('hello from me too').waitFor();
  await camera.take(young, '17-young-chat', everySize);
  await young.keyboard.press('Escape');
  await camera.take(lead, '23-lead-welcome', teamSizes);
  await camera.take(support, '30-support-welcome', teamSizes);
  await camera.take(display, '41-display-welcome', wallSizes);
  await lead.getByRole('button', { name: 'Show the join code' }).click();
  await camera.take(lead, '24-lead-code', teamSizes);
  await lead.keyboard.press('Escape');
  await letGo(lead);
}

async function takeBoard(room: PretendRoom, camera: Camera, pages: Pages): Promise<void> {
  const { young, lead, support, display } = pages;
  await young.setViewportSize(sizes.phone);
  await letGo(young);
  await goOn(room, pages, 'How are you today?', 1000);
  await goOn(room, pages, 'Hopes and fears', 0);
  await young.getByRole('button', { name: 'Add a note' }).waitFor();
  await camera.take(young, '11-young-board-empty', everySize);
  await live(room, 9000);
  await young.setViewportSize(sizes.phone);
  await young.reload();
  await young.getByRole('button', { name: 'Board view' }).waitFor();
  await camera.take(young, '12-young-board-list', everySize);
  await young.getByRole('button', { name: 'Add a note' }).click();
  await young.getByRole('textbox', { name: 'Note text' }).fill('That we meet in the park one day');
  await camera.take(young, '13-young-note', everySize);
  await young.getByRole('button', { name: 'Post' }).click();
  await young.getByRole('main').getByText('in the park one day').waitFor();
  await young.getByRole('button', { name: 'Board view' }).click();
  await young.getByRole('button', { name: 'List view' }).waitFor();
  await young.locator('canvas').first().waitFor();
  await camera.take(young, '14-young-board-canvas', everySize);
  await young.getByRole('button', { name: 'List view' }).click();
  await camera.take(lead, '25-lead-board', teamSizes);
  await camera.take(support, '31-support-board', teamSizes);
  await camera.take(display, '42-display-board', wallSizes);
}

async function takeQuestion(room: PretendRoom, camera: Camera, pages: Pages): Promise<void> {
  const { young, lead, support, display } = pages;
  await goOn(room, pages, 'Topics', 0);
  await young.getByRole('button', { name: 'Pass' }).waitFor();
  await camera.take(young, '15-young-question', everySize);
  await young.getByRole('checkbox').first().check();
  await young.getByRole('checkbox').nth(4).check();
  await young.getByRole('button', { name: 'Send answer' }).click();
  await young.getByText('Your answer is in.').waitFor();
  await live(room, 5000);
  await camera.take(young, '16-young-answered', everySize);
  await camera.take(lead, '26-lead-question', teamSizes);
  await camera.take(support, '32-support-question', teamSizes);
  await camera.take(display, '43-display-question', wallSizes);
  await lead.getByRole('button', { name: 'Close answers' }).click();
  await lead.getByRole('button', { name: 'Reveal' }).click();
  for (const page of [young, display]) await page.getByRole('region', { name: 'Results' }).waitFor();
  await young.getByRole('button', { name: 'Show the results' }).click();
  await camera.take(young, '19-young-results', everySize);
  await camera.take(lead, '27-lead-results', teamSizes);
  await camera.take(display, '44-display-results', wallSizes);
}

async function takeOffline(server: SaysoServer, camera: Camera, pages: Pages): Promise<void> {
  const { young, lead, display } = pages;
  await server.kill();
  for (const page of [young, lead]) {
    await page.getByRole('status', { name: 'Offline, your work is kept' }).waitFor();
  }
  await camera.take(young, '50-young-offline', everySize);
  await camera.take(lead, '51-lead-offline', teamSizes);
  await camera.take(display, '52-display-offline', wallSizes);
  await server.boot();
  for (const page of [young, lead]) {
    await page.getByRole('status', { name: 'Saved' }).waitFor({ timeout: 60_000 });
  }
}

async function takeEnd(room: PretendRoom, camera: Camera, pages: Pages): Promise<void> {
  const { young, lead, display } = pages;
  await goOn(room, pages, 'What comes first', 1000);
  await goOn(room, pages, 'Micro-grants', 1000);
  await goOn(room, pages, 'Quick feedback', 1500);
  await lead.setViewportSize(sizes.laptop);
  await lead.getByRole('button', { name: 'End workshop' }).click();
  await camera.take(lead, '28-lead-end', teamSizes);
  await lead.getByRole('button', { name: 'End for everyone' }).click();
  await young.getByText('has ended').first().waitFor();
  await camera.take(young, '53-young-ended', everySize);
  await camera.take(lead, '54-lead-ended', teamSizes);
  await camera.take(display, '55-display-ended', wallSizes);
}

async function goOn(
  room: PretendRoom,
  { young, display }: Pages,
  title: string,
  time: number,
): Promise<void> {
  await room.team.give({ type: 'agenda.Next' });
  for (const page of [young, display]) {
    await page.getByRole('heading', { name: title, exact: true }).first().waitFor();
  }
  if (time > 0) await live(room, time);
}

/** To everybody who wrote, once the team has got what was written last. */
async function reply(room: PretendRoom, written: string, text: string): Promise<void> {
  const threads = () => [...room.team.state.whispers.threads.values()];
  const hasCome = () => threads().some(({ messages }) => messages.some((one) => one.text === written));
  while (!hasCome()) await pause(20);
  for (const { id } of threads()) {
    await room.team.give({ type: 'whispers.Reply', thread: id, id: freshId(), text });
  }
}
