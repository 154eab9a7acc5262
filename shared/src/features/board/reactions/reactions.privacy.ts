import type { Viewer } from '../../../room/audience.ts';
import type { Erasure, Later, ShowRow } from '../../../room/feature.ts';
import type { BoardEvent } from '../board.events.ts';
import type { BoardShowTable, Told } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { ItemId } from '../board-ids.ts';
import { type Reach, reachOf } from '../items/item-reach.ts';
import type { ItemsEvent } from '../items/items.model.ts';
import { countMarks, marked, marksOf } from './marks.ts';
import type { ReactionsEvent } from './reactions.model.ts';

type Holds = (reach: Reach) => boolean;
const byTeam: Holds = (reach) => reach !== 'nobody';
const byAll: Holds = (reach) => reach === 'everybody';

const isHeld = (state: BoardState, id: ItemId, holds: Holds): boolean => {
  const item = state.items.get(id);
  return item !== undefined && holds(reachOf(state, item));
};

/** One sum per item and tick, never a message per person. */
const counted = (id: ItemId, holds: Holds): Later<BoardState, Told> => ({
  later: `board.reactions ${id}`,
  event: (now) =>
    isHeld(now, id, holds) ? { type: 'board.ReactionsCounted', id, counts: countMarks(now, id) } : undefined,
});

export const reactionsShow: BoardShowTable<ReactionsEvent> = {
  'board.Reacted': {
    facilitators: ({ id }) => counted(id, byTeam),
    participants: ({ id }) => counted(id, byAll),
    displays: ({ id }) => counted(id, byAll),
    privately({ id, author, reaction, on }, before) {
      if (!author) return [];
      const reactions = marked(marksOf(before, id, author), reaction, on);
      return [{ to: author, told: { type: 'board.OwnReactions', id, author, reactions } }];
    },
  },
};

type Shown = Extract<ItemsEvent, { type: 'board.ItemShown' }>;
const back = ({ id }: Shown, { marks }: BoardState) => (marks.has(id) ? counted(id, byAll) : undefined);
/** With an item that is shown again its reactions come back. */
export const reactionsBack: ShowRow<BoardState, Told, Shown> = {
  participants: back,
  displays: back,
  privately: ({ id }, before) =>
    [...(before.marks.get(id) ?? [])].map(([author, reactions]) => ({
      to: author,
      told: { type: 'board.OwnReactions', id, author, reactions },
    })),
};

/** What a screen may hold of reactions; `mine` is the author whose own marks are kept. */
export function reactionsFor(
  state: BoardState,
  audience: 'team' | 'outside',
  mine: Viewer['author'] | null,
): Pick<BoardState, 'marks' | 'reactions'> {
  const holds = audience === 'team' ? byTeam : byAll;
  const held = [...state.marks].filter(([id]) => isHeld(state, id, holds));
  return {
    reactions: new Map(held.map(([id]) => [id, countMarks(state, id)])),
    marks: new Map(
      held.flatMap(([id, given]) => {
        const own = mine === null ? undefined : given.get(mine);
        return own && mine !== null ? [[id, new Map([[mine, own]])] as const] : [];
      }),
    ),
  };
}

/** Who gave which reaction leaves the stored log together with the item. */
export const reactionsErasure = {
  subject: (event) => (event.type === 'board.Reacted' ? `note:${event.id}` : undefined),
  erases: () => undefined,
  scrub: (event) => (event.type === 'board.Reacted' ? { ...event, author: null } : event),
} satisfies Erasure<BoardEvent>;
