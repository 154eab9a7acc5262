import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Cloud } from '../figure.ts';
import type { CloudWord } from './cloud-layout.ts';
import { CloudView } from './cloud-view.tsx';

const layings = vi.hoisted((): { words: readonly CloudWord[]; ready(): void }[] => []);

vi.mock('./cloud-layout.ts', () => ({
  layCloud: (words: readonly CloudWord[]) =>
    new Promise((resolve) => {
      const placed = words.map((word, at) => ({ ...word, x: 0, y: at * 20, size: 16 }));
      layings.push({
        words,
        ready: () => resolve({ left: 0, top: 0, width: 100, height: 100, words: placed }),
      });
    }),
}));

const cloudOf = (...words: [string, number][]): Cloud => ({
  figure: 'cloud',
  words: words.map(([text, people]) => ({ id: text, text, people })),
});
const drawn = () => [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent);

beforeEach(() => {
  layings.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('who cannot see the picture has the words in order with their people', () => {
  render(<CloudView figure={cloudOf(['kind', 3], ['مرح', 1])} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'kind: 3 people',
    'مرح: 1 person',
  ]);
  expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('the old cloud stays until the new one is ready', async () => {
  const { rerender } = render(<CloudView figure={cloudOf(['kind', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(1));
  await act(async () => layings[0]?.ready());
  await vi.waitFor(() => expect(drawn()).toEqual(['kind']));
  rerender(<CloudView figure={cloudOf(['kind', 2], ['fun', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(2));
  expect(drawn()).toEqual(['kind']);
  await act(async () => layings[1]?.ready());
  await vi.waitFor(() => expect(drawn()).toEqual(['kind', 'fun']));
});

it('words that come before the first cloud is ready do not keep it away', async () => {
  const { rerender } = render(<CloudView figure={cloudOf(['kind', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(1));
  rerender(<CloudView figure={cloudOf(['kind', 2])} />);
  rerender(<CloudView figure={cloudOf(['kind', 2], ['fun', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(2));
  await act(async () => layings[0]?.ready());
  await vi.waitFor(() => expect(drawn()).toEqual(['kind']));
  await act(async () => layings[1]?.ready());
  await vi.waitFor(() => expect(drawn()).toEqual(['kind', 'fun']));
});

it('a cloud that was ready too late does not take the place of a newer one', async () => {
  const { rerender } = render(<CloudView figure={cloudOf(['kind', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(1));
  rerender(<CloudView figure={cloudOf(['kind', 2], ['fun', 1])} />);
  await vi.waitFor(() => expect(layings).toHaveLength(2));
  await act(async () => layings[1]?.ready());
  await act(async () => layings[0]?.ready());
  expect(drawn()).toEqual(['kind', 'fun']);
});

it('the same words in new objects are not laid again', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<CloudView figure={cloudOf(['kind', 1])} />);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  rerender(<CloudView figure={cloudOf(['kind', 1])} />);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(layings).toHaveLength(1);
});

it('a burst of words is laid once, after it has paused', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<CloudView figure={cloudOf(['kind', 1])} />);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  for (const people of [2, 3, 4]) {
    rerender(<CloudView figure={cloudOf(['kind', people])} />);
    await act(() => vi.advanceTimersByTimeAsync(60));
  }
  expect(layings).toHaveLength(1);
  await act(() => vi.advanceTimersByTimeAsync(60));
  expect(layings).toHaveLength(2);
  expect(layings[1]?.words[0]?.people).toBe(4);
});
