import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { PretendRoom } from '../demo/pretend-room.ts';
import { giver } from '../fixtures/plan.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { everyHands } from '../kinds/every-hands.ts';
import { type Camera, sizes, type Theme } from './camera.ts';
import { addTheMap } from './map-picture.ts';
import { letGo, live, openPage, type Pages } from './pages.ts';

/** The others are seen in one theme as long as nobody asks for more with THEMES. */
const inMoreThemes: ReadonlySet<string> = new Set(['word-cloud', 'panel', 'points', 'open-text']);
const looks = ['asked', 'answered', 'answers', 'wall', 'closed', 'results'] as const;
const nameOf = (kind: string, look: (typeof looks)[number]): string => `70-${kind}-${look}`;
const themesOf = (kind: string): readonly Theme[] =>
  inMoreThemes.has(kind) ? ['light', 'dark', 'calm'] : ['light'];

/** The first question that each kind has as a sample, asked of pretend people and put on every screen. */
export async function takeTheQuestions(
  browser: Browser,
  { origin }: SaysoServer,
  camera: Camera,
): Promise<void> {
  const wanted = everySample.filter(
    ({ kind }) => !kindOf(kind)?.alongside && looks.some((look) => camera.wants(nameOf(kind, look))),
  );
  if (wanted.length === 0) return;
  const room = await PretendRoom.open(origin, { hurry: 25 });
  try {
    const { code, links, team } = room;
    const map = await addTheMap(browser, { origin, code, token: team.token });
    const young = await openPage(browser, links.join);
    await young.getByRole('button', { name: 'I agree, let me in' }).click();
    const lead = await openPage(browser, links.lead);
    const display = await openPage(browser, links.display);
    for (const { kind, cases } of wanted) {
      const [sample] = cases;
      if (!sample) continue;
      const { question } = sample;
      const setup = kind === 'pin' ? { ...Object(sample.setup), picture: map } : sample.setup;
      await takeOne(room, camera, { young, lead, display }, { kind, question, setup });
    }
  } finally {
    await room.leave();
  }
}

async function takeOne(
  room: PretendRoom,
  camera: Camera,
  { young, lead, display }: Pick<Pages, 'young' | 'lead' | 'display'>,
  asked: { kind: string; question: string; setup: unknown },
): Promise<void> {
  const { kind, question } = asked;
  const give = giver(room.team);
  const id = `question-${kind}`;
  const themes = themesOf(kind);
  await give({ type: 'activities.Draft', id, ...asked });
  await give({ type: 'activities.Ask', id });
  await young.getByText(question).first().waitFor();
  await young.getByRole('button', { name: 'Pass', exact: true }).first().waitFor();
  await camera.take(young, nameOf(kind, 'asked'), ['phone', 'large'], themes);
  await answer(young, kind);
  await camera.take(young, nameOf(kind, 'answered'), ['scroll'], themes);
  await live(room, kindOf(kind)?.entries ? 4000 : 2500);
  await showWhatWaits(room, id);
  if (kindOf(kind)?.entries) await live(room, 2000);
  await camera.take(lead, nameOf(kind, 'answers'), ['laptop'], themes);
  await give({ type: 'activities.Close', id });
  await camera.take(young, nameOf(kind, 'closed'), ['scroll'], themes);
  if (!kindOf(kind)?.teamOnly) {
    await display.setViewportSize(sizes.wall);
    await give({ type: 'activities.Reveal', id });
    await display.getByRole('region', { name: 'Results' }).getByText(question).waitFor();
    // Some results are laid out anew when the room around them is known.
    await pause(600);
    await camera.take(
      display,
      nameOf(kind, 'wall'),
      themes.length > 1 ? ['wall', 'laptop'] : ['wall'],
      themes,
    );
    await young.getByRole('region', { name: 'Results' }).waitFor();
    await camera.take(young, nameOf(kind, 'results'), ['scroll'], themes);
  }
  await give({ type: 'activities.PutAway', id });
}

async function answer(young: Page, kind: string): Promise<void> {
  const hands = everyHands.find((one) => one.kind === kind);
  if (!hands) throw new Error(`Nobody knows how to answer ${kind}.`);
  await young.setViewportSize(sizes.phone);
  await hands.fill(young, 1);
  if (!hands.sendsItself) await young.getByRole('button', { name: 'Send answer' }).click();
  await letGo(young);
}

/** Where texts wait for the team, the team shows them. */
async function showWhatWaits({ team }: PretendRoom, id: string): Promise<void> {
  const give = giver(team);
  const walls = [...team.state.activities.entries].filter(([activity]) => activity === id);
  for (const { id: entry, status } of walls.flatMap(([, wall]) => [...wall.values()])) {
    if (status === 'held') await give({ type: 'activities.ShowEntry', id, entry });
  }
}
