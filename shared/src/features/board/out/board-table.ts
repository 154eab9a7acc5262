import type { BoardState } from '../board.state.ts';
import type { BoardId, GroupId, SectionId, VotingId } from '../board-ids.ts';
import type { Item } from '../items/items.model.ts';
import { readingOrder } from '../items/reading-order.ts';
import { isVotable, type KindKey, textOf } from '../kinds/kinds.ts';
import { type Reaction, type ReactionCounts, reactions } from '../reactions/reactions.model.ts';
import { sectionsInOrder } from '../sections/section-layout.ts';
import { endedVotingsOn } from '../voting/ballots.ts';

type Held = Pick<BoardState, 'items' | 'sections' | 'groups' | 'votings' | 'reactions'>;

export interface TableRow {
  readonly id: Item['id'];
  readonly kind: KindKey;
  readonly text: string;
  readonly section: string | null;
  readonly group: string | null;
  /** Dots, one number for each of the table's votes; null where a vote was about something else. */
  readonly dots: readonly (number | null)[];
  readonly reactions: ReactionCounts;
  /** Who wrote it, as everybody on the board is told. That the team wrote something is told in every mode. */
  readonly name: string | null;
  readonly hidden: boolean;
}

/** A board as a table, in reading order. */
export interface BoardTable {
  /** The ended votes, the oldest first. */
  readonly votings: readonly { readonly id: VotingId; readonly name: string }[];
  /** Those that somebody gave, in the order of the set. */
  readonly reactions: readonly Reaction[];
  /** Names stand beside what people write: then the table has a column for them. */
  readonly named: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableChoice {
  /** Null: the whole board. */
  readonly section: SectionId | null;
  /** With what the team has put aside. */
  readonly hidden: boolean;
}

/**
 * What is read on a board, as this screen was told it: things with words, and what can be voted on. What is written in
 * private and not revealed yet is in no table.
 */
export function boardTable(state: Held, board: BoardId, choice: TableChoice): BoardTable {
  const votings = endedVotingsOn(state, board).filter(({ tally }) => tally !== null);
  const items = inOrder(state, board, choice);
  const named = items.some(({ by }) => by.peers !== undefined && !by.staff);
  const rows = items.map(
    (item): TableRow => ({
      id: item.id,
      kind: item.content.kind,
      text: textOf(item.content),
      section: item.section && (state.sections.get(item.section)?.title ?? null),
      group: item.group && (state.groups.get(item.group)?.title ?? null),
      dots: votings.map(({ section, tally }) => {
        const found = tally?.items.find((line) => line.item === item.id);
        if (found) return found.dots;
        return isVotable(item.content) && (section === null || section === item.section) ? 0 : null;
      }),
      reactions: state.reactions.get(item.id) ?? {},
      name: item.by.peers ?? null,
      hidden: item.hidden,
    }),
  );
  return {
    votings: votings.map(({ id, name }) => ({ id, name })),
    reactions: reactions.filter((one) => rows.some((row) => (row.reactions[one] ?? 0) > 0)),
    named,
    rows,
  };
}

/** Section by section, what is in no section last; in each, things without a group first, then group by group. */
function inOrder(state: Held, board: BoardId, { section, hidden }: TableChoice): readonly Item[] {
  const wanted = [...state.items.values()].filter(
    (item) =>
      item.board === board &&
      !item.private &&
      (hidden || !item.hidden) &&
      (section === null || item.section === section) &&
      (textOf(item.content) !== '' || isVotable(item.content)),
  );
  const shelves = new Map<SectionId | null, Item[]>();
  for (const { id } of sectionsInOrder(state, board)) shelves.set(id, []);
  shelves.set(null, []);
  for (const item of wanted) (shelves.get(item.section) ?? shelves.get(null))?.push(item);
  return [...shelves.values()].flatMap((items) => groupByGroup(readingOrder(items)));
}

function groupByGroup(items: readonly Item[]): readonly Item[] {
  const groups = new Map<GroupId | null, Item[]>([[null, []]]);
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups.values()].flat();
}
