import type { AuthorId } from '../../room/ids.ts';
import type { BoardId, GroupId, ItemId, SectionId, VotingId } from './board-ids.ts';
import type { Board } from './boards/boards.model.ts';
import type { Group } from './groups/groups.model.ts';
import type { Item } from './items/items.model.ts';
import type { Blanks } from './private-writing/private-writing.model.ts';
import type { Reaction, ReactionCounts } from './reactions/reactions.model.ts';
import type { Section } from './sections/sections.model.ts';
import type { Gathering, Leading } from './together/together.model.ts';
import type { DotBallot, Voting } from './voting/voting.model.ts';

export interface BoardState {
  readonly boards: Map<BoardId, Board>;
  readonly sections: Map<SectionId, Section>;
  readonly items: Map<ItemId, Item>;
  readonly groups: Map<GroupId, Group>;
  /** What this screen knows of private writing it may not read. Empty on the server, which counts the items. */
  readonly blanks: Map<BoardId, readonly Blanks[]>;
  readonly leading: Map<BoardId, Leading>;
  readonly gatherings: Map<BoardId, Gathering>;
  /** In the order in which they were started. */
  readonly votings: Map<VotingId, Voting>;
  /** One entry per open vote. The server has everybody's ballot, a screen at most its own. */
  readonly ballots: Map<VotingId, Map<AuthorId, DotBallot>>;
  /** Who gave which reactions. The server has everybody's, a screen at most its own. */
  readonly marks: Map<ItemId, Map<AuthorId, readonly Reaction[]>>;
  /** As this screen was told. Empty on the server, which counts the marks. */
  readonly reactions: Map<ItemId, ReactionCounts>;
}

export const initialBoard = (): BoardState => ({
  boards: new Map(),
  sections: new Map(),
  items: new Map(),
  groups: new Map(),
  blanks: new Map(),
  leading: new Map(),
  gatherings: new Map(),
  votings: new Map(),
  ballots: new Map(),
  marks: new Map(),
  reactions: new Map(),
});
