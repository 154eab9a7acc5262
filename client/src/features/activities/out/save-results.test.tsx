import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { readWorkbook } from '../../../testing/read-workbook.ts';
import { openTestRoom } from '../../../testing/test-room.ts';
import { dismissToast, shownToasts } from '../../../ui/toast-queue.ts';
import { SaveAllResults } from './save-all-results.tsx';
import { SaveResults } from './save-results.tsx';

const id = ActivityId.parse('activity-1');
const other = ActivityId.parse('activity-2');
const setup = {
  options: [
    { id: 'option-park', label: 'Park' },
    { id: 'option-pool', label: 'Pool' },
  ],
  multiple: false,
};
const influence = { canChange: 'The place', fixed: 'The day', decides: '' };

interface Opening {
  readonly question?: string;
  readonly secret?: boolean;
  readonly close?: boolean;
  readonly as?: 'lea' | 'pia';
}

/** Pia and Bo answered the pool, Mo passed. */
async function asked({
  question = 'Where: inside/outside?',
  secret = false,
  close = true,
  as = 'lea',
}: Opening = {}) {
  const workshop = openTestRoom({ title: 'Panel' });
  const lea = await workshop.seat('lea', 'lead');
  const people = [await workshop.seat('pia'), await workshop.seat('bo'), await workshop.seat('mo')] as const;
  void lea.send({ type: 'activities.Draft', id, kind: 'choice', question, setup, secret, influence });
  void lea.send({ type: 'activities.Open', id });
  await workshop.settle();
  for (const one of people.slice(0, 2)) {
    void one.send({ type: 'activities.Answer', id, answer: { choices: ['option-pool'] } });
  }
  void people[2].send({ type: 'activities.Pass', id });
  await workshop.settle();
  if (close) void lea.send({ type: 'activities.Close', id });
  await workshop.settle();
  const files: { readonly name: string; readonly file: Blob }[] = [];
  let latest: Blob | undefined;
  const making = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) latest = file;
    return 'blob:file';
  });
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (latest) files.push({ name: this.download, file: latest });
  });
  onTestFinished(() => {
    making.mockRestore();
    clicking.mockRestore();
    for (const toast of shownToasts()) dismissToast(toast.id);
  });
  const seat = as === 'lea' ? lea : people[0];
  const show = (what: 'one' | 'all', of = id) =>
    render(
      <RoomProvider connection={seat}>
        {what === 'one' ? <SaveResults id={of} /> : <SaveAllResults />}
      </RoomProvider>,
    );
  return { workshop, lea, people, files, show };
}

function choose(name: RegExp): void {
  fireEvent.click(screen.getByRole('button', { name: /^Save results/ }));
  fireEvent.click(screen.getByRole('menuitem', { name }));
}

it('[AC40] [AC47] the team saves a closed question as a table, named after the question', async () => {
  const { show, files } = await asked();
  show('one');
  choose(/^Table/);
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('Where inside outside.csv');
  const text = await files[0]?.file.text();
  for (const line of [
    'Question,Where: inside/outside?',
    'What you can change,The place',
    'Answered,2',
    'Passed,1',
    'Pool,2',
    'Answers one by one',
    '0,1\r\n0,1',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain('Who decides');
  expect(shownToasts().at(-1)?.text).toContain('Where inside outside.csv');
});

it('[AC47] the same as a spreadsheet', async () => {
  const { show, files } = await asked();
  show('one');
  choose(/^Spreadsheet/);
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('Where inside outside.xlsx');
  const { sheets } = await readWorkbook(files[0]?.file ?? new Blob());
  expect(sheets[0]?.rows).toEqual([
    ['Option', 'People'],
    ['Park', 0],
    ['Pool', 2],
  ]);
});

it('[AC41] an earlier round can be saved while the question is open once more', async () => {
  const { show, files, lea, workshop, people } = await asked();
  void lea.send({ type: 'activities.AskAgain', id });
  await workshop.settle();
  void people[0].send({ type: 'activities.Answer', id, answer: { choices: ['option-park'] } });
  await workshop.settle();
  show('one');
  choose(/^Table/);
  await waitFor(() => expect(files).toHaveLength(1));
  const text = await files[0]?.file.text();
  expect(text).toContain('Rounds,1');
  expect(text).toContain('Park,0');
});

it.each([
  ['lea', false],
  ['pia', true],
] as const)('[AC40] there is nothing to press for %s when the question is closed: %s', async (as, close) => {
  const { show } = await asked({ as, close });
  expect(show('one').container.innerHTML).toBe('');
});

it('[AC43] [AC49] of a secret question with few answers there is a file without them, and it says so', async () => {
  const { show, files } = await asked({ secret: true });
  show('one');
  choose(/^Table/);
  await waitFor(() => expect(files).toHaveLength(1));
  const text = await files[0]?.file.text();
  expect(text).toContain('Answered,2');
  expect(text).toContain('Single answers are not told.');
  expect(text).not.toContain('Pool');
});

it('the picture is a drawing with the question, what came out and how many took part', async () => {
  const { show, files } = await asked();
  show('one');
  choose(/^Drawing/);
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('Where inside outside.svg');
  expect(files[0]?.file.type).toBe('image/svg+xml');
  const svg = await files[0]?.file.text();
  for (const words of ['<svg', 'inside/outside?', 'Pool', '2 of 2', '2 answered · 1 passed']) {
    expect(svg).toContain(words);
  }
});

it('two rounds are drawn together', async () => {
  const { show, files, lea, workshop, people } = await asked();
  void lea.send({ type: 'activities.AskAgain', id });
  await workshop.settle();
  void people[0].send({ type: 'activities.Answer', id, answer: { choices: ['option-park'] } });
  await workshop.settle();
  void lea.send({ type: 'activities.Close', id });
  await workshop.settle();
  show('one');
  choose(/^Drawing/);
  await waitFor(() => expect(files).toHaveLength(1));
  const svg = await files[0]?.file.text();
  expect(svg).toContain('Round 1: 2 answered');
  expect(svg).toContain('Round 2: 1 answered');
});

it('where this browser can not draw, a sentence says so, and there is no file', async () => {
  const { show, files } = await asked();
  const drawing = vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('no picture'));
  const font = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
  onTestFinished(() => {
    drawing.mockRestore();
    font.mockRestore();
  });
  show('one');
  choose(/^Picture/);
  await waitFor(() => expect(shownToasts().at(-1)?.text).toMatch(/^The file could not be made/));
  expect(files).toEqual([]);
});

it('[AC43] of a secret question with few answers there is no picture', async () => {
  const { show, files } = await asked({ secret: true });
  show('one');
  choose(/^Drawing/);
  await waitFor(() => expect(shownToasts().at(-1)?.text).toMatch(/^Too few people answered/));
  expect(files).toEqual([]);
});

it.each([/^Spreadsheet/, /^Table/, /^Drawing/])('[AC42] a hidden word is in no file: %s', async (form) => {
  const { show, files, lea, people, workshop } = await asked();
  const words = { words: 3, hold: false };
  void lea.send({
    type: 'activities.Draft',
    id: other,
    kind: 'word-cloud',
    question: 'One word?',
    setup: words,
  });
  void lea.send({ type: 'activities.Open', id: other });
  await workshop.settle();
  void people[0].send({ type: 'activities.Answer', id: other, answer: { words: ['Kind', 'Rude'] } });
  await workshop.settle();
  void lea.send({ type: 'activities.Close', id: other });
  void lea.send({ type: 'activities.Curate', id: other, change: { do: 'hide', key: 'rude' } });
  await workshop.settle();
  show('one', other);
  choose(form);
  await waitFor(() => expect(files).toHaveLength(1));
  const file = files[0]?.file ?? new Blob();
  const isWorkbook = file.type.includes('sheet');
  const text = isWorkbook ? JSON.stringify(await readWorkbook(file)) : await file.text();
  expect(text).toContain('Kind');
  expect(text).not.toContain('Rude');
});

it('[AC49] where the answers are too many to send, the file has the rest and says so', async () => {
  const { show, files, lea } = await asked();
  const sentence = wireRefusals['wire.too-much'];
  vi.spyOn(lea.line, 'ask').mockResolvedValue({ ok: false, code: 'wire.too-much', sentence });
  show('one');
  choose(/^Table/);
  await waitFor(() => expect(files).toHaveLength(1));
  const text = await files[0]?.file.text();
  for (const line of ['Pool,2', 'Passed,1', sentence]) expect(text).toContain(line);
});

it('offline there is no file, and a sentence says why', async () => {
  const { show, files, lea } = await asked();
  show('one');
  lea.line.pullOut();
  choose(/^Table/);
  await waitFor(() => expect(shownToasts().at(-1)?.text).toMatch(/^No answer came/));
  expect(files).toEqual([]);
});

it('[AC47] all closed questions go into one spreadsheet, named after the workshop', async () => {
  const { show, files, lea, workshop } = await asked();
  void lea.send({ type: 'activities.Draft', id: other, kind: 'choice', question: '=When?', setup });
  void lea.send({ type: 'activities.Open', id: other });
  void lea.send({ type: 'activities.Close', id: other });
  await workshop.settle();
  show('all');
  fireEvent.click(screen.getByRole('button', { name: /^Save all results/ }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.name).toBe('Panel, all results.xlsx');
  const { sheets } = await readWorkbook(files[0]?.file ?? new Blob());
  expect(sheets.map(({ name }) => name)).toEqual(['All questions', '1 Where inside outside', '2 =When']);
  expect(sheets[0]?.rows.slice(1).map(([question, , , answered]) => [question, answered])).toEqual([
    ['Where: inside/outside?', 2],
    ['=When?', 0],
  ]);
});

it('asking too fast only takes longer', async () => {
  const { show, files, lea } = await asked();
  show('all');
  lea.line.hurried = 2;
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  fireEvent.click(screen.getByRole('button', { name: /^Save all results/ }));
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(files).toEqual([]);
  await act(() => vi.advanceTimersByTimeAsync(2000));
  vi.useRealTimers();
  await waitFor(() => expect(files).toHaveLength(1));
});

it('where no question is closed, the button says so and makes nothing', async () => {
  const { show, files } = await asked({ close: false });
  show('all');
  const button = screen.getByRole('button', { name: /^Save all results/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('No question is closed yet.')).toBeTruthy();
  fireEvent.click(button);
  expect(files).toEqual([]);
});
