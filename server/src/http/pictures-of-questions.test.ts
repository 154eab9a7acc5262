import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { picture } from '../images/testing/pictures.ts';
import { pictureWorkshop } from './testing/picture-workshop.ts';
import { type RunningApp, runApp } from './testing/running-app.ts';

const Kept = z.object({ id: z.string() });

let app: RunningApp;
let png: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  app = await runApp();
  png = Uint8Array.from(await picture('png'));
});
afterAll(() => app.stop());

it('[IM15] keeps the pictures of a question back until it opens, unless they are shown elsewhere', async () => {
  const { tokens, act, add, look } = await pictureWorkshop(app);
  const { id: mark } = Kept.parse(await (await add(tokens.lead, png)).json());
  const { id: both } = Kept.parse(await (await add(tokens.lead, png)).json());
  const question = 'Which way?';
  const options = [
    { id: 'option-a', label: 'A', mark: { image: mark } },
    { id: 'option-b', label: 'B', mark: { image: both } },
  ];
  const setup = { options, multiple: false };
  const draft = { type: 'activities.Draft', kind: 'choice', question, setup } as const;
  const seen = async (id: string) => {
    const roles = ['lead', 'support', 'display', 'participant'] as const;
    return Promise.all(roles.map(async (role) => (await look(tokens[role], id)).status));
  };
  await act(tokens.lead, { ...draft, id: 'question-1' });
  expect(await seen(mark)).toEqual([200, 200, 404, 404]);
  const other = { ...setup, options: [options[1], { id: 'option-c', label: 'C' }] };
  await act(tokens.lead, { ...draft, id: 'question-2', setup: other });
  await act(tokens.lead, { type: 'activities.Open', id: 'question-2' });
  expect(await seen(both)).toEqual([200, 200, 200, 200]);
  expect(await seen(mark)).toEqual([200, 200, 404, 404]);
  await act(tokens.lead, { type: 'activities.Open', id: 'question-1' });
  expect(await seen(mark)).toEqual([200, 200, 200, 200]);
});
