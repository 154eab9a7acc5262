import { expect, it } from 'vitest';
import type { Actor } from '../../room/feature.ts';
import { given, person } from '../../testing/given.ts';
import { workshopCommands } from './workshop.commands.ts';
import { workshop } from './workshop.feature.ts';
import type { WorkshopEvent } from './workshop.model.ts';

const host: Actor = { ...person('host'), role: 'host' };
const lena = person('lena', 'lead');
const mo = person('mo', 'support');
const ada = person('ada');
const opened: WorkshopEvent = { type: 'workshop.Opened', title: 'Panel', mode: 'aliases', asksBefore: false };

it('[WS1] only the host opens a workshop', () => {
  for (const by of [lena, mo, ada, person('wall', 'display')]) {
    given(workshop, []).when({ type: 'workshop.Open', title: 'Mine' }, by).refused('workshop.host-only');
  }
});

it('[WS1] a workshop is opened once', () => {
  given(workshop, [opened])
    .when({ type: 'workshop.Open', title: 'Again' }, host)
    .refused('workshop.already-open');
});

it('[WS1] a title has 1 to 120 characters', () => {
  const codes = (title: unknown) =>
    workshopCommands['workshop.Open']
      .safeParse({ type: 'workshop.Open', title })
      .error?.issues.map(({ message }) => message);
  expect(codes(' \n')).toEqual(['workshop.no-title']);
  expect(codes(undefined)).toEqual(['workshop.no-title']);
  expect(codes('a'.repeat(121))).toEqual(['workshop.long-title']);
  expect(codes('a'.repeat(120))).toBeUndefined();
});

it('[WS2] without a choice the team sees nicknames and the door stands open', () => {
  given(workshop, []).when({ type: 'workshop.Open', title: 'Panel' }, host).then([opened]);
});

it('[WS2] a choice is kept', () => {
  given(workshop, [])
    .when({ type: 'workshop.Open', title: 'Panel', mode: 'names', asksBefore: true }, host)
    .then([{ type: 'workshop.Opened', title: 'Panel', mode: 'names', asksBefore: true }]);
});

it('[WS3] facilitators set the door', () => {
  for (const by of [lena, mo]) {
    given(workshop, [opened])
      .when({ type: 'workshop.AskBefore', on: true }, by)
      .then([{ type: 'workshop.DoorSet', asksBefore: true }]);
    given(workshop, [opened]).when({ type: 'workshop.AskBefore', on: false }, by).then([]);
  }
  given(workshop, [opened]).when({ type: 'workshop.AskBefore', on: true }, ada).refused('workshop.team-only');
});

it('[WS4] a promise becomes stronger', () => {
  const state = given(workshop, [opened])
    .when({ type: 'workshop.Strengthen', mode: 'nobody' }, lena)
    .then([{ type: 'workshop.PromiseStrengthened', mode: 'nobody' }]);
  expect(state.mode).toBe('nobody');
});

it('[WS4] a promise never becomes weaker, also before anybody contributed', () => {
  for (const mode of ['names', 'findable'] as const) {
    given(workshop, [opened]).when({ type: 'workshop.Strengthen', mode }, lena).refused('workshop.weaker');
  }
  given(workshop, [opened]).when({ type: 'workshop.Strengthen', mode: 'aliases' }, lena).then([]);
});

it('[WS4] only the lead touches the promise', () => {
  for (const by of [mo, ada]) {
    given(workshop, [opened])
      .when({ type: 'workshop.Strengthen', mode: 'nobody' }, by)
      .refused('workshop.lead-only');
  }
});

it('[WS7] only the lead ends the workshop', () => {
  for (const by of [mo, ada]) {
    given(workshop, [opened]).when({ type: 'workshop.End' }, by).refused('workshop.lead-only');
  }
  const state = given(workshop, [opened])
    .when({ type: 'workshop.End' }, lena)
    .then([{ type: 'workshop.Ended' }]);
  expect(state.ended).toBe(true);
});

it('[WS3] [WS6] [WS8] each screen holds no more of the workshop than it may', () => {
  const { state } = given(workshop, [
    { ...opened, asksBefore: true },
    { type: 'workshop.PromiseFixed' },
    { type: 'workshop.Ended' },
  ]);
  const hidden = { asksBefore: false, promiseFixed: false };
  const known = { title: 'Panel', mode: 'aliases' };
  expect(workshop.conceal.facilitators(state)).toEqual(state);
  expect(workshop.conceal.participants(state)).toEqual({ ...known, ...hidden, ended: true });
  expect(workshop.conceal.displays(state)).toEqual({ ...known, ...hidden, ended: true });
  expect(workshop.conceal.lobby(state)).toEqual({ ...known, ...hidden, ended: true });
});

it('[WS6] only the team hears that the promise is fixed', () => {
  expect(Object.keys(workshop.show['workshop.PromiseFixed'])).toEqual(['facilitators']);
});
