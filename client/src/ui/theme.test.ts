import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentLook, onLookChange, setLook, shownTheme, startLook } from './theme.ts';

const root = document.documentElement;
let wishes: string[] = [];
let tellWish = () => {};

beforeEach(() => {
  wishes = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: wishes.some((wish) => query.includes(wish)),
    addEventListener: (_: string, listener: () => void) => {
      tellWish = listener;
    },
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  startLookQuietly();
});

function startLookQuietly() {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  startLook();
  vi.unstubAllGlobals();
}

it('follows the device: more contrast before dark before light', () => {
  expect(shownTheme('auto')).toBe('light');
  wishes = ['dark'];
  expect(shownTheme('auto')).toBe('dark');
  wishes = ['dark', 'more'];
  expect(shownTheme('auto')).toBe('contrast');
  expect(shownTheme('calm')).toBe('calm');
});

it('changes with the device while nothing was chosen', () => {
  startLook();
  expect(root.dataset.theme).toBe('light');
  wishes = ['dark'];
  tellWish();
  expect(root.dataset.theme).toBe('dark');
});

it('puts a choice on the page, keeps it on the device and finds it again', () => {
  const heard = vi.fn();
  const stop = onLookChange(heard);
  setLook({ theme: 'calm' });
  setLook({ textSize: '150' });
  stop();
  expect(root.dataset).toMatchObject({ theme: 'calm', textSize: '150' });
  expect(heard).toHaveBeenCalledTimes(2);

  delete root.dataset.theme;
  startLook();
  expect(root.dataset.theme).toBe('calm');
  expect(currentLook()).toEqual({ theme: 'calm', textSize: '150' });
});

it.each(['{"theme":"neon","textSize":900}', 'not json', '[]', 'null', '"calm"'])(
  'starts with the usual look when %s was kept',
  (kept) => {
    localStorage.setItem('sayso.look', kept);
    startLook();
    expect(currentLook()).toEqual({ theme: 'auto', textSize: '100' });
  },
);

it('works where storage is switched off', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('no storage');
  });
  setLook({ theme: 'dark' });
  expect(root.dataset.theme).toBe('dark');
});
