import { protocolVersion } from '@sayso/shared/room/wire-words.ts';
import { expect, vi } from 'vitest';
import { Bot } from '../bots/bot.ts';
import { keyOf, type WorkshopLinks } from '../bots/front-door.ts';
import { addNote, dragNote } from '../bots/note-commands.ts';
import { draftOf } from './ground.ts';
import { RawWire } from './raw-wire.ts';
import type { StandIn } from './watcher.ts';
import { done } from './wire-room.ts';

type Json = Record<string, unknown>;
/** An example per name, as it came over the wire, with readable words in the place of what chance gave. */
export type Examples = Readonly<Record<string, unknown>>;

/** Plays a small workshop on a real server and keeps one of everything that is sent. */
export async function recordProtocol(origin: string): Promise<Examples> {
  const kept: Json = {};
  const standIns: StandIn[] = [];
  const keep = <Value>(name: string, value: Value): Value => {
    kept[name] = value;
    return value;
  };

  const post = (path: string, body: object): Promise<Json> => send(origin + path, body);
  const workshop = (await post(
    '/api/workshops',
    keep('start-request', { title: 'Our park', mode: 'aliases', asksBefore: true }),
  )) as unknown as WorkshopLinks;
  keep('start-answer', workshop);
  const leadKey = keyOf(workshop.links.lead);
  keep('seat-request', { code: workshop.code });
  const seat = keep('seat-answer', await post('/api/seats', { code: workshop.code }));
  keep('link-seat-request', { code: workshop.code, key: leadKey });
  const leadSeat = keep('link-seat-answer', await post('/api/seats', { code: workshop.code, key: leadKey }));
  keep('http-refusal', await post('/api/seats', { code: '00000000' }));
  for (const path of ['/api/features', '/healthz', '/readyz']) {
    keep(path.slice(path.lastIndexOf('/') + 1), await (await fetch(origin + path)).json());
  }

  const lead = await Bot.join(origin, workshop.code, { token: String(leadSeat.token) });
  const token = String(seat.token);
  keep('handshake', { version: protocolVersion, token });
  const stranger = await RawWire.halfOpen(origin);
  const refused = stranger.next((frame) => frame.startsWith('44'));
  stranger.send(`40${JSON.stringify({ version: protocolVersion, token: 'a'.repeat(43) })}`);
  keep('handshake-refused', JSON.parse((await refused).slice(2)));
  stranger.close();

  const ana = await RawWire.seated(origin, token);
  const lobby = keep('welcome-lobby', contentOf(ana.heard, 'welcome'));
  const welcomed = nextOf(ana, 'welcome', (text) => text.includes('"inside":true'));
  const agree = keep('command-agree', { id: 'command-1', command: { type: 'people.Agree' } });
  keep('answer-ok', await ana.ask('command', JSON.stringify(agree)));
  const { viewer } = Object(lobby.you);
  await done(lead, { type: 'people.LetIn', seat: viewer.seat });
  const inside = keep('welcome-inside', await welcomed);
  const ben = await Bot.join(origin, workshop.code);
  await ben.give({ type: 'people.Agree' });
  await done(lead, { type: 'people.LetEveryoneIn' });
  await done(lead, { type: 'board.CreateBoard', id: 'board-1', title: 'Ideas', sections: [] });
  await done(lead, { type: 'board.OpenBoard', id: 'board-1' });

  const say = keep('command', {
    id: 'command-2',
    command: { type: 'chat.Say', id: 'message-1', text: 'More benches' },
  });
  const anas = nextOf(ana, 'packet', (text) => text.includes('message-1'));
  const bens = new Promise<Json>((resolve) => {
    ben.socket.on(
      'packet',
      (packet) => JSON.stringify(packet).includes('message-1') && resolve({ ...packet }),
    );
  });
  await ana.ask('command', JSON.stringify(say));
  keep('packet-own', await anas);
  keep('packet-shared', await bens);
  const hide = keep('command-refused', { id: 'command-3', command: { type: 'chat.Hide', id: 'message-1' } });
  keep('answer-refused', await ana.ask('command', JSON.stringify(hide)));

  await done(ben, addNote({ id: 'note-1', board: 'board-1', text: 'A pond', colour: 'mint' }));
  const signals = nextOf(ana, 'signals');
  ben.socket.emit('signal', keep('signal', dragNote('note-1', 120, 40)));
  keep('signals', await signals);
  ana.close();
  await ana.ended;
  const anasSeat = () => lead.state.people.seats.get(viewer.seat);
  await vi.waitFor(() => expect(anasSeat()?.connected).toBe(false));
  await done(ben, { type: 'chat.Say', id: 'message-2', text: 'And a tap for water' });
  const { to: shared } = contentOf(ana.heard, 'packet', -1);
  const { own } = contentOf(
    ana.heard.filter((frame) => frame.includes('"own"')),
    'packet',
    -1,
  );
  const have = { epoch: inside.epoch, audience: 'participants', shared, own };
  const handshake = keep('handshake-return', { version: protocolVersion, token, have });
  const back = await RawWire.halfOpen(origin);
  const since = nextOf(back, 'welcome');
  back.send(`40${JSON.stringify(handshake)}`);
  keep('welcome-since', await since);

  await askForAnswers({ lead, ben }, back, keep);

  const goodbye = nextOf(back, 'goodbye');
  for (let n = 0; n < 100; n++) back.send('42["command",{}]');
  keep('goodbye', await goodbye);
  await back.ended;

  const { alias = '' } = anasSeat() ?? {};
  standIns.push(
    [workshop.code, '12345678'],
    [leadKey, 'KEY-OF-THE-LEAD-LINK-1'],
    [keyOf(workshop.links.support), 'KEY-OF-THE-SUPPORT-LNK'],
    [keyOf(workshop.links.display), 'KEY-OF-THE-DISPLAY-LNK'],
    [token, 'TOKEN-OF-THIS-DEVICE-FORTY-THREE-CHARACTERS'],
    [String(leadSeat.token), 'TOKEN-OF-THE-LEAD-S-DEVICE-43-CHARACTERS-XX'],
    [viewer.seat, 'SEAT-OF-THIS-DEVICE-22'],
    [viewer.author, 'AUTHOR-OF-THIS-SEAT-22'],
    [String(inside.epoch), 'EPOCH-16-CHARACT'],
    [alias, 'Blue Otter'],
  );
  lead.close();
  ben.close();
  return readable(kept, standIns, Number(Object(inside.position).shared));
}

/** A question that Ben answers and the lead closes; then the lead asks for the answers, and so does somebody who may not. */
async function askForAnswers(
  { lead, ben }: Readonly<Record<'lead' | 'ben', Bot>>,
  other: RawWire,
  keep: <Value>(name: string, value: Value) => Value,
): Promise<void> {
  const id = 'question-1';
  await done(lead, { ...draftOf(id), question: 'What first?' });
  await done(lead, { type: 'activities.Open', id });
  await done(ben, { type: 'activities.Answer', id, answer: { choices: ['option-b'] } });
  await done(lead, { type: 'activities.Close', id });
  const asks = keep('query', { query: { type: 'activities.Ballots', id, round: 1 } });
  keep('asked', await lead.ask(asks.query));
  keep('asked-refused', await other.ask('query', JSON.stringify(asks)));
}

async function send(url: string, body: object): Promise<Json> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<Json>;
}

/** What came with the event of that name: the first one, or counted from the end. */
function contentOf(heard: readonly string[], event: string, at = 0): Json {
  return JSON.parse(
    heard
      .filter((frame) => frame.startsWith(`42["${event}"`))
      .at(at)
      ?.slice(2) ?? '[]',
  )[1];
}

async function nextOf(
  wire: RawWire,
  event: string,
  fits: (text: string) => boolean = () => true,
): Promise<Json> {
  const frame = await wire.next((text) => text.startsWith(`42["${event}"`) && fits(text));
  return JSON.parse(frame.slice(2))[1];
}

/** Positions of those inside count from 3, whatever came before. */
function readable(kept: Json, standIns: readonly StandIn[], base: number): Examples {
  const text = standIns
    .reduce((all, [value, word]) => all.replaceAll(value, word), JSON.stringify(kept))
    .replace(/"now":\d+/g, '"now":1795986000000');
  const examples: Json = JSON.parse(text);
  for (const [name, example] of Object.entries(examples)) {
    if (name === 'welcome-lobby') continue;
    const moved = JSON.stringify(example).replace(
      /"(from|to|shared)":(\d+)/g,
      (_, field, position) => `"${field}":${Number(position) - base + 3}`,
    );
    examples[name] = JSON.parse(moved);
  }
  return examples;
}
