import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let frames: FrameRequestCallback[] = [];
/** Tells whoever observes that the browser has seen its first picture. */
let seen: () => void = () => {};

class Observer {
  constructor(tell: (list: { getEntriesByName(name: string): unknown[] }) => void) {
    seen = () => tell({ getEntriesByName: (name) => (name === 'first-contentful-paint' ? [{}] : []) });
  }
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('PerformanceObserver', Observer);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function page(opening: boolean): Promise<void> {
  const { beginPage, useFirstPictureDrawn } = await import('./first-picture.ts');
  if (opening) beginPage();
  const Page = () => <p>{useFirstPictureDrawn() ? 'board and buttons' : 'board'}</p>;
  render(<Page />);
}

const frame = () => act(async () => frames.splice(0).forEach((draw) => void draw(0)));
const shows = (text: string) => expect(screen.getByText(text)).toBeTruthy();

it('the rest comes when the first picture is on the screen, not in the frame after it', async () => {
  await page(true);
  shows('board');
  await frame();
  await frame();
  shows('board');
  await act(async () => seen());
  shows('board and buttons');
});

it('a page in the background, which draws no frames, gets the rest all the same', async () => {
  await page(true);
  shows('board');
  await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
  shows('board and buttons');
});

it('what is opened later has nothing to wait for', async () => {
  await page(false);
  shows('board and buttons');
});
