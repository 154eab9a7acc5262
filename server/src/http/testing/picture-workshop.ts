import { SeatId } from '@sayso/shared/room/ids.ts';
import { expect } from 'vitest';
import { hashOfToken } from '../../identity/seat-token.ts';
import { newImageId } from '../../images/image-store.ts';
import { keyIn, type RunningApp } from './running-app.ts';

/** A workshop with a seat of every role, to send pictures to and look at them. */
export async function pictureWorkshop(at: RunningApp, options: object = { title: 'Our school' }) {
  const { code, links } = await at.start(options);
  const token = async (key?: string): Promise<string> => (await at.seat(code, key)).token;
  const tokens = {
    lead: await token(keyIn(links.lead)),
    support: await token(keyIn(links.support)),
    display: await token(keyIn(links.display)),
    participant: await token(),
  };
  const act = async (who: string, command: object): Promise<void> => {
    const seat = SeatId.parse((await at.seats.findSeat(hashOfToken(who)))?.seat);
    const runtime = await at.shelf.open(code);
    expect(await runtime?.submit(seat, newImageId(), command)).toEqual({ ok: true });
  };
  await act(tokens.participant, { type: 'people.Agree' });
  const path = `/api/workshops/${code}/images`;
  const add = (
    who: string | undefined,
    body: Uint8Array<ArrayBuffer> | string,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(at.at + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'image/png', ...(who && { authorization: `Bearer ${who}` }), ...headers },
    });
  const look = (who: string | undefined, id: string): Promise<Response> =>
    at.get(`${path}/${id}`, who === undefined ? {} : { authorization: `Bearer ${who}` });
  return { code, tokens, act, path, add, look };
}
