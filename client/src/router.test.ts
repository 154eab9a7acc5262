import { expect, it } from 'vitest';
import { readRoute, seatPath } from './router.ts';

const key = 'Zm9vYmFyYmF6cXV4MTIzNA';

it('reads every address of the app', () => {
  expect(readRoute('/', '')).toEqual({ screen: 'front' });
  expect(readRoute('/start', '')).toEqual({ screen: 'start' });
  expect(readRoute('/start/', '')).toEqual({ screen: 'start' });
  const seat = { screen: 'seat', code: '12345678', key: undefined };
  expect(readRoute('/w/12345678', '')).toEqual({ ...seat, role: 'participant' });
  expect(readRoute('/w/12345678/display', '')).toEqual({ ...seat, role: 'display' });
  expect(readRoute('/w/12345678/lead', `#${key}`)).toEqual({ ...seat, role: 'lead', key });
});

it('takes a code as people type it', () => {
  expect(readRoute('/w/1234%205678', '')).toMatchObject({ code: '12345678' });
  expect(readRoute('/w/1234-5678', '')).toMatchObject({ code: '12345678' });
});

it('says so where nothing is', () => {
  for (const path of ['/w', '/w/1234', '/w/12345678/host', '/w/12345678/lead/x', '/x', '/w/%']) {
    expect(readRoute(path, ''), path).toEqual({ screen: 'nowhere' });
  }
});

it('does not take a place in the page for a key', () => {
  expect(readRoute('/w/12345678/lead', '#main')).toMatchObject({ key: undefined });
});

it('writes the addresses it reads', () => {
  for (const role of ['participant', 'lead', 'support', 'display'] as const) {
    const route = readRoute('/w/12345678', '');
    if (route.screen !== 'seat') throw new Error('not a seat');
    expect(readRoute(seatPath(route.code, role), '')).toMatchObject({ role });
  }
});
