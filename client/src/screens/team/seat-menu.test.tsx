import type { Role } from '@sayso/shared/room/audience.ts';
import { RoomCode } from '@sayso/shared/room/ids.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { deviceStore } from '../../session/device-store.ts';
import { keepLinks, keptLinks } from '../../session/kept-links.ts';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { LeadScreen } from '../lead/lead.tsx';
import { SupportScreen } from '../support/support.tsx';

const press = (role: string, name: string) => fireEvent.click(screen.getByRole(role, { name }));
const code = RoomCode.parse('12345678');

const screens = [
  ['lead', LeadScreen],
  ['support', SupportScreen],
] as const satisfies readonly (readonly [Role, unknown])[];

it.each(screens)('the %s leaves a shared device from the header, after asking', async (role, Screen) => {
  history.replaceState(null, '', `/w/${code}/${role}`);
  const seat = await openTestRoom().seat('lea', role);
  for (const kept of [`seat.${code}.${role}`, `draft.${code}.${role}.x.chat`, `seat.${code}.participant`])
    deviceStore.write(`sayso.${kept}`, 'secret');
  keepLinks(code, { support: '/w/12345678/support#key', display: '/w/12345678/display#key' });
  render(
    <RoomProvider connection={seat}>
      <Screen />
    </RoomProvider>,
  );
  press('button', 'You on this device');
  press('menuitem', 'This is not me');
  expect(location.pathname).toBe(`/w/${code}/${role}`);
  press('button', 'Leave and forget me on this device');
  expect(deviceStore.keys(`sayso.seat.`)).toEqual([`sayso.seat.${code}.participant`]);
  expect(deviceStore.keys('sayso.draft.')).toEqual([]);
  expect(keptLinks(code) === undefined).toBe(role === 'lead');
  expect(location.pathname).toBe('/');
});
