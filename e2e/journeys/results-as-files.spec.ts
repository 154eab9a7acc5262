import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { answerBy, ask, expectNumber, listed, press } from '../fixtures/asking.ts';
import { hands } from '../fixtures/hands.ts';
import { test } from '../fixtures/workshop.ts';

const places = ['Library', 'Park & pool', '=SUM(A1)'];
const meeting = {
  kind: 'choice',
  question: 'Where shall we meet?',
  setup: { options: listed('place', places), multiple: false },
};

test('what came out of a question is a spreadsheet, a picture and a drawing', async ({ openWorkshop }) => {
  test.setTimeout(90_000);
  const workshop = await openWorkshop();
  const bot = await workshop.bot('lead');
  const lead = await workshop.lead();
  const crowd = await Promise.all(Array.from({ length: 6 }, () => workshop.bot()));
  const id = await ask(bot, meeting);
  for (const [at, one] of crowd.entries()) await answerBy(one, id, { choices: [`place-${at % 3}`] });
  await expectNumber(lead, '6 answered');
  await press(lead, 'Close answers');

  await test.step('a spreadsheet, in which words stay words', async () => {
    const words = wordsIn(await saveResults(lead, 'Spreadsheet', 'xlsx'));
    for (const word of [meeting.question, 'Library', 'Park &amp; pool', '=SUM(A1)'])
      expect(words).toContain(word);
    expect(words).not.toContain('<f>');
  });

  await test.step('a picture that other programs open, with something on it', async () => {
    const bytes = await saveResults(lead, 'Picture', 'png');
    const { width, height, colours } = await lead.evaluate(lookAt, bytes.toString('base64'));
    expect(Math.min(width, height)).toBeGreaterThan(400);
    expect(colours).toBeGreaterThan(20);
  });

  await test.step('a drawing with its words, and nothing that runs', async () => {
    const text = (await saveResults(lead, 'Drawing', 'svg')).toString('utf8');
    const { root, said } = await lead.evaluate(readDrawing, text);
    expect(root).toBe('svg');
    for (const word of [meeting.question, ...places]) expect(said).toContain(word);
    expect(text).not.toMatch(/<script|onload=|https?:\/\/(?!www\.w3\.org)/);
  });

  await test.step('when the workshop is over, all questions in one spreadsheet', async () => {
    await bot.give({ type: 'workshop.End' });
    const saving = lead.waitForEvent('download');
    await hands(lead).press(lead.getByRole('button', { name: /^Save all results/ }));
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/all results\.xlsx$/);
    const words = wordsIn(await readFile(await file.path()));
    for (const word of [meeting.question, 'Library']) expect(words).toContain(word);
  });
});

async function saveResults(lead: Page, form: string, ending: string): Promise<Buffer> {
  await press(lead, 'Save results');
  const saving = lead.waitForEvent('download');
  await hands(lead).pick(lead.getByRole('menuitem', { name: new RegExp(`^${form}`) }));
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  return readFile(await file.path());
}

/** Everything that stands in the parts of a workbook. */
const wordsIn = (workbook: Buffer): string =>
  Object.values(unzipSync(workbook))
    .map((part) => strFromU8(part))
    .join('\n');

/** Runs in a page. */
async function lookAt(base64: string): Promise<{ width: number; height: number; colours: number }> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (!pen) throw new Error('This browser can not draw');
  pen.drawImage(picture, 0, 0);
  const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  return { width, height, colours: new Set(pixels).size };
}

/** Runs in a page. */
function readDrawing(text: string): { root: string; said: string } {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { root: documentElement.localName, said: documentElement.textContent ?? '' };
}
