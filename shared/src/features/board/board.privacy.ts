import type { Audience, Viewer } from '../../room/audience.ts';
import type { ConcealTable, Erasure, ShowTable, SignalRules } from '../../room/feature.ts';
import { unsigned } from '../../room/signature.ts';
import { boardSignals } from './board.commands.ts';
import type { BoardEvent } from './board.events.ts';
import type { Told } from './board.part.ts';
import type { BoardState } from './board.state.ts';
import { isShown, joinRows } from './board.telling.ts';
import type { BoardId, ItemId } from './board-ids.ts';
import { boardsShow } from './boards/boards.privacy.ts';
import { withinReach } from './geometry.ts';
import { groupsShow } from './groups/groups.privacy.ts';
import { whyNotPlace } from './items/item-powers.ts';
import { reachOf } from './items/item-reach.ts';
import { toPeers, toTeam } from './items/item-views.ts';
import type { DragSignal } from './items/items.model.ts';
import { itemsShow } from './items/items.privacy.ts';
import { blanked, changesWords } from './kinds/kinds.ts';
import { blanksOn } from './private-writing/blanks.ts';
import { privateWritingShow } from './private-writing/private-writing.privacy.ts';
import {
  reactionsBack,
  reactionsErasure,
  reactionsFor,
  reactionsShow,
} from './reactions/reactions.privacy.ts';
import { sectionsShow } from './sections/sections.privacy.ts';
import type { TogetherSignal } from './together/together.model.ts';
import { leadingShown, relayTogether, togetherShow } from './together/together.privacy.ts';
import { talliesBack, votingErasure, votingShow, votingsFor } from './voting/voting.privacy.ts';

export const boardShow: ShowTable<BoardState, BoardEvent, Told> = {
  ...boardsShow,
  ...sectionsShow,
  ...itemsShow,
  ...groupsShow,
  ...privateWritingShow,
  ...togetherShow,
  ...votingShow,
  ...reactionsShow,
  'board.ItemShown': joinRows(itemsShow['board.ItemShown'], talliesBack, reactionsBack),
};

/** How many private cards lie on each of these boards; boards without any have no entry. */
const cardsOn = (state: BoardState, boards: Iterable<BoardId>): BoardState['blanks'] =>
  new Map(
    [...boards].flatMap((id) => {
      const blanks = blanksOn(state, id);
      return blanks.length > 0 ? [[id, blanks] as const] : [];
    }),
  );

const togetherOn = (
  { leading, gatherings }: BoardState,
  may: (board: BoardId) => boolean,
): Pick<BoardState, 'leading' | 'gatherings'> => ({
  leading: new Map([...leading].flatMap(([id, led]) => (may(id) ? [[id, leadingShown(led)] as const] : []))),
  gatherings: new Map([...gatherings].filter(([id]) => may(id))),
});

/** Builds what people outside the team may hold; `mine` is the author whose own things are kept. */
function outside(state: BoardState, mine: Viewer['author'] | null): BoardState {
  const boards = new Map([...state.boards].filter(([, board]) => board.shown));
  return {
    boards,
    sections: new Map([...state.sections].filter(([, section]) => isShown(state, section.board))),
    items: new Map(
      [...state.items].flatMap(([id, item]) => {
        const own = mine !== null && item.author === mine && isShown(state, item.board);
        if (!own && reachOf(state, item) !== 'everybody') return [];
        return [[id, own ? { ...toPeers(item), author: mine } : toPeers(item)] as const];
      }),
    ),
    groups: new Map([...state.groups].filter(([, group]) => isShown(state, group.board))),
    blanks: cardsOn(state, boards.keys()),
    ...togetherOn(state, (board) => boards.has(board)),
    ...votingsFor(state, 'outside', mine),
    ...reactionsFor(state, 'outside', mine),
  };
}

export const boardConceal = {
  facilitators: (state, viewer) => ({
    boards: new Map(state.boards),
    sections: new Map(state.sections),
    items: new Map(
      [...state.items].flatMap(([id, item]) => {
        const own = item.author === viewer.author;
        if (!own && reachOf(state, item) === 'nobody') return [];
        return [[id, own ? { ...toTeam(item), author: viewer.author } : toTeam(item)] as const];
      }),
    ),
    groups: new Map(state.groups),
    blanks: cardsOn(
      state,
      [...state.boards.values()].filter(({ writing }) => writing && !writing.teamSees).map(({ id }) => id),
    ),
    ...togetherOn(state, () => true),
    ...votingsFor(state, 'team', viewer.author),
    ...reactionsFor(state, 'team', viewer.author),
  }),
  participants: (state, viewer) => outside(state, viewer.author),
  displays: (state) => outside(state, null),
} satisfies ConcealTable<BoardState>;

/** Stored like this since the first version, when everything on a board was a note. */
const subjectOf = (id: ItemId): string => `note:${id}`;

export const boardErasure: Erasure<BoardEvent> = {
  subject(event) {
    switch (event.type) {
      case 'board.ItemAdded':
        return subjectOf(event.item.id);
      case 'board.ItemChanged':
        return changesWords(event.change) ? subjectOf(event.id) : undefined;
      case 'board.GroupMade':
        return `group:${event.group.id}`;
      case 'board.GroupRenamed':
        return `group:${event.id}`;
      default:
        return votingErasure.subject(event) ?? reactionsErasure.subject(event);
    }
  },
  erases(event) {
    if (event.type === 'board.ItemDeleted') return subjectOf(event.id);
    return event.type === 'board.GroupDissolved' ? `group:${event.id}` : votingErasure.erases(event);
  },
  scrub(event) {
    switch (event.type) {
      case 'board.ItemAdded': {
        const { item } = event;
        return { ...event, item: { ...item, content: blanked(item.content), by: {}, author: null } };
      }
      case 'board.ItemChanged':
        return { ...event, change: { kind: event.change.kind }, who: null };
      case 'board.GroupMade':
        return { ...event, group: { ...event.group, title: null } };
      case 'board.GroupRenamed':
        return { ...event, title: null };
      default:
        return reactionsErasure.scrub(votingErasure.scrub(event));
    }
  },
  signatures: {
    takenBy: 'board.SignaturesTaken',
    without: (event) =>
      event.type === 'board.ItemAdded'
        ? { ...event, item: { ...event.item, by: unsigned(event.item.by) } }
        : event,
  },
};

export type BoardSignal = DragSignal | TogetherSignal;

const everybody: readonly Audience[] = ['facilitators', 'participants', 'displays'];

const relayDrag: SignalRules<BoardState, DragSignal>['relay'] = (state, { type, items }, by) => {
  const dragged = items.flatMap(({ id, x, y }) => {
    const item = state.items.get(id);
    if (!item || whyNotPlace(state, item, by, { x })) return [];
    return [{ item, told: { id, x: withinReach(x), y: withinReach(y) } }];
  });
  const reach = new Set(dragged.map(({ item }) => reachOf(state, item)));
  const [first] = dragged;
  if (!first || reach.has('nobody')) return null;
  return {
    key: `board.Drag:${first.item.id}`,
    to: reach.has('team') ? ['facilitators'] : everybody,
    told: { type, items: dragged.map(({ told }) => told) },
  };
};

export const boardSignalRules: SignalRules<BoardState, BoardSignal> = {
  schemas: boardSignals,
  relay: (state, signal, by) =>
    signal.type === 'board.Drag' ? relayDrag(state, signal, by) : relayTogether(state, signal, by),
};
