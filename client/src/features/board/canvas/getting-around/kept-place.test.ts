import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDeviceStore } from '../../../../session/device-store.ts';
import type { Standpoint } from '../camera.ts';
import { Listeners } from '../listeners.ts';
import { keptPlace } from './kept-place.ts';

const board = BoardId.parse('board-of-our-school');
const opened: Standpoint = { x: 300, y: 200, scale: 0.6 };
const chosen: Standpoint = { x: 1200.5, y: -80, scale: 1.5 };
const key = `sayso.board-place.12345678.lead.mark.${board}`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function onATab() {
  sessionStorage.clear();
  const store = openDeviceStore(
    () => sessionStorage,
    () => 0,
  );
  const looks = new Listeners();
  const scene = {
    camera: { standpoint: opened },
    onLook(listener: () => void) {
      listener();
      return looks.add(listener);
    },
  };
  const goTo = (standpoint: Standpoint): void => {
    scene.camera.standpoint = standpoint;
    looks.tell();
  };
  const place = keptPlace('12345678.lead.mark', board, store);
  return { place, scene, goTo, store };
}

it('a place that somebody chose is there after a reload', () => {
  const { place, scene, goTo, store } = onATab();
  place.keep(scene);
  goTo(chosen);
  vi.runAllTimers();
  expect(place.read()).toEqual(chosen);
  expect(keptPlace('12345678.lead.mark', BoardId.parse('another-board-here'), store).read()).toBeUndefined();
});

it('what the board opened with is not kept: nobody chose it', () => {
  const { place, scene, goTo } = onATab();
  place.keep(scene);
  goTo(opened);
  vi.runAllTimers();
  expect(place.read()).toBeUndefined();
});

it('whoever came back to where it opened is there again', () => {
  const { place, scene, goTo } = onATab();
  place.keep(scene);
  goTo(chosen);
  goTo(opened);
  vi.runAllTimers();
  expect(place.read()).toEqual(opened);
});

it('a picture that is taken off while it still moves keeps where it was', () => {
  const { place, scene, goTo } = onATab();
  const stop = place.keep(scene);
  goTo(chosen);
  stop();
  expect(place.read()).toEqual(chosen);
  goTo(opened);
  vi.runAllTimers();
  expect(place.read()).toEqual(chosen);
});

it.each([
  null,
  'far',
  {},
  { ...chosen, scale: 0 },
  { ...chosen, scale: 50 },
  { ...chosen, x: null },
  { ...chosen, y: 'up' },
])('what is no place is passed over (%j)', (value) => {
  const { place, store } = onATab();
  store.write(key, value);
  expect(place.read()).toBeUndefined();
});
