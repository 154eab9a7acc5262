import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { PretendRoom } from '../demo/pretend-room.ts';
import { giver } from '../fixtures/plan.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { type Camera, sizes, type Theme } from './camera.ts';
import { addTheMap } from './map-picture.ts';
import { live, openPage, type Pages } from './pages.ts';

/** The others are seen in one theme: each kind is drawn in every theme on the gallery's page too. */
const inMoreThemes: ReadonlySet<string> = new Set(['word-cloud', 'panel', 'points', 'open-text']);
const looks = ['asked', 'answers', 'wall'] as const;
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
  await camera.take(young, nameOf(kind, 'asked'), ['phone'], themes);
  await live(room, kindOf(kind)?.entries ? 4000 : 2500);
  await showWhatWaits(room, id);
  if (kindOf(kind)?.entries) await live(room, 2000);
  await camera.take(lead, nameOf(kind, 'answers'), ['laptop'], themes);
  await give({ type: 'activities.Close', id });
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
  }
  await give({ type: 'activities.PutAway', id });
}

/** Where texts wait for the team, the team shows them. */
async function showWhatWaits({ team }: PretendRoom, id: string): Promise<void> {
  const give = giver(team);
  const walls = [...team.state.activities.entries].filter(([activity]) => activity === id);
  for (const { id: entry, status } of walls.flatMap(([, wall]) => [...wall.values()])) {
    if (status === 'held') await give({ type: 'activities.ShowEntry', id, entry });
  }
}
