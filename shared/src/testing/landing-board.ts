import type { RawCommand } from './workshop-in-a-box.ts';

/* The board's part of the workshop that landings are written from: whatever can happen to a board does. */

type Line = readonly [name: string, command: RawCommand];
type ByLead = (type: string, more: object) => Line;

const board = 'board-hopes';
const byLead: ByLead = (type, more) => ['lead', { type: `board.${type}`, ...more }];
const byTeam: ByLead = (type, more) => ['support', { type: `board.${type}`, ...more }];
const add = (name: string, id: string, content: object, more: object = {}): Line => [
  name,
  { type: 'board.AddItems', board, items: [{ id, section: 'section-now', content, ...more }] },
];
const note = (name: string, id: string, text: string): Line =>
  add(name, id, { kind: 'note', text, colour: 'mint' });
const change = (name: string, id: string, changed: object): Line => [
  name,
  { type: 'board.ChangeItem', id, change: changed },
];

const setting: readonly Line[] = [
  byLead('AddSection', { id: 'section-never', board, title: 'Never' }),
  byLead('RenameSection', { id: 'section-later', title: 'Some day' }),
  byLead('RemoveSection', { id: 'section-never' }),
  byLead('PlaceSection', { id: 'section-later', x: 900, y: 0, width: 660, height: 700 }),
  byLead('RenameBoard', { id: board, title: 'Hopes and fears' }),
  byLead('Allow', { board, allows: { moveOthers: true } }),
  byLead('ChooseTools', { board, tools: ['note', 'text', 'shape', 'connector', 'pen', 'sticker'] }),
  byLead('SetBackground', { board, background: 'dots' }),
];

const stroke = { points: [0, 0, 50, 60, 40, 80], drawnWidth: 60, drawnHeight: 40 };
const ends = { from: { item: 'note-swing', x: 0, y: 0 }, to: { item: null, x: 200, y: 90 } };
const looks = { line: 'curved', heads: 'end', label: 'leads to' };
const writing: readonly Line[] = [
  note('ada', 'note-swing', 'A swing'),
  note('bo', 'note-lamp', 'Lamps'),
  note('cy', 'note-gone', 'Nothing'),
  add('ada', 'text-park', { kind: 'text', text: 'Our park', size: 'large', colour: 'ink' }),
  add('bo', 'shape-pond', { kind: 'shape', form: 'ellipse', colour: 'ocean', filled: true, text: 'Pond' }),
  add('ada', 'line-path', { kind: 'connector', colour: 'leaf', ...ends, ...looks }),
  add('cy', 'stroke-way', { kind: 'pen', colour: 'berry', width: 'thick', ...stroke }),
  add('cy', 'heart-big', { kind: 'sticker', sticker: 'heart' }),
  add('lead', 'map-park', { kind: 'image', image: 'picture-0000000001', alt: 'A map' }, { rotation: 15 }),
  change('ada', 'note-swing', { kind: 'note', text: 'Two swings' }),
  change('bo', 'note-lamp', { kind: 'note', colour: 'sky' }),
  [
    'bo',
    {
      type: 'board.PlaceItems',
      places: [{ id: 'note-swing', section: 'section-later', x: 950, y: 200, height: 260 }],
    },
  ],
  ['bo', { type: 'board.OrderItems', ids: ['shape-pond'], to: 'front' }],
  ['cy', { type: 'board.DeleteItems', ids: ['note-gone'] }],
  byLead('LockItems', { ids: ['map-park'], lock: 'position' }),
  byTeam('HideItems', { ids: ['note-lamp', 'note-swing'] }),
  byTeam('ShowItems', { ids: ['note-swing'] }),
];

const clustering: readonly Line[] = [
  [
    'bo',
    { type: 'board.MakeGroup', id: 'group-play', board, title: 'Play', ids: ['note-swing', 'heart-big'] },
  ],
  byLead('RenameGroup', { id: 'group-play', title: 'Playing' }),
  byLead('GroupItems', { ids: ['heart-big'], group: null }),
  byLead('MakeGroup', { id: 'group-never', board, title: null, ids: ['shape-pond'] }),
  byLead('DissolveGroup', { id: 'group-never' }),
];

const inPrivate: readonly Line[] = [
  byLead('StartPrivateWriting', { board, teamSees: true }),
  note('ada', 'note-fear', 'It gets dark early'),
  note('bo', 'note-held', 'Rude words'),
  byTeam('HideItems', { ids: ['note-held'] }),
  byLead('Reveal', { board }),
];

const vote = { dots: 3, most: 2, section: null, board };
const voting: readonly Line[] = [
  ['ada', { type: 'board.React', id: 'note-swing', reaction: 'heart', on: true }],
  ['lead', { type: 'board.React', id: 'note-swing', reaction: 'star', on: true }],
  byLead('StartVoting', { id: 'voting-trial', name: 'A try', ...vote }),
  byLead('EndVoting', { id: 'voting-trial' }),
  byLead('RemoveVoting', { id: 'voting-trial' }),
  byLead('StartVoting', { id: 'voting-first', name: 'What first?', ...vote }),
  ['ada', { type: 'board.PlaceDots', voting: 'voting-first', item: 'note-swing', count: 2 }],
  ['bo', { type: 'board.PassVoting', id: 'voting-first' }],
  ['cy', { type: 'board.JoinVoting', id: 'voting-first' }],
  byLead('EndVoting', { id: 'voting-first' }),
  byLead('PutVotingOnWall', { id: 'voting-first', on: false }),
];

const area = { x: 0, y: 0, width: 800, height: 600 };
const together: readonly Line[] = [
  byLead('BringEveryone', { board, area }),
  byLead('Lead', { board, id: 'leading-1', how: 'follow', area }),
  byLead('StopLeading', { board }),
];

export const onTheBoard: readonly Line[] = [
  ...setting,
  ...writing,
  ...clustering,
  ...inPrivate,
  ...voting,
  ...together,
  byLead('CloseBoard', { id: board }),
];
