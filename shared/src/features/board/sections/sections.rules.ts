import { isFacilitator } from '../../../room/audience.ts';
import type { AuthorId } from '../../../room/ids.ts';
import { no } from '../board.no.ts';
import type { Decided, RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { type Box, boardReach, gridPitch, withinReach } from '../geometry.ts';
import { sectionsPerBoard } from '../limits.ts';
import { sectionPlaces } from './section-layout.ts';
import type { SectionsCommand } from './sections.commands.ts';
import type { Section } from './sections.model.ts';

export const sectionsRules: RuleTable<SectionsCommand> = {
  'board.AddSection'({ boards, sections }, { id, board, title }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    if (!boards.has(board)) return no('board.board-gone');
    if (sections.has(id)) return no('board.taken');
    const others = [...sections.values()].filter((section) => section.board === board);
    const [place] = sectionPlaces(others, 1);
    if (others.length >= sectionsPerBoard || !place) return no('board.too-many-sections');
    return [{ type: 'board.SectionAdded', section: { id, board, title, ...place } }];
  },
  'board.RenameSection'({ sections }, { id, title }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const section = sections.get(id);
    if (!section) return no('board.section-gone');
    return section.title === title ? [] : [{ type: 'board.SectionRenamed', id, title }];
  },
  'board.PlaceSection'(state, { id, ...wanted }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const section = state.sections.get(id);
    return section ? placed(state, section, wanted, by.author) : no('board.section-gone');
  },
  'board.RemoveSection'({ sections, items }, { id }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    if (!sections.has(id)) return no('board.section-gone');
    const used = [...items.values()].some((item) => item.section === id);
    return used ? no('board.section-in-use') : [{ type: 'board.SectionRemoved', id }];
  },
};

/** The section goes there, and what lies in it goes along. */
function placed({ items }: BoardState, section: Section, wanted: Box, who: AuthorId): Decided {
  const { id } = section;
  const next = {
    x: withinReach(wanted.x),
    y: withinReach(wanted.y),
    width: Math.round(Math.min(boardReach, Math.max(gridPitch + 20, wanted.width))),
    height: Math.round(Math.min(boardReach, Math.max(gridPitch, wanted.height))),
  };
  const dx = next.x - section.x;
  const dy = next.y - section.y;
  const still = dx === 0 && dy === 0;
  if (still && next.width === section.width && next.height === section.height) return [];
  const inside = still ? [] : [...items.values()].filter((item) => item.section === id);
  const places = inside.map((item) => ({
    id: item.id,
    x: withinReach(item.x + dx),
    y: withinReach(item.y + dy),
  }));
  return [
    { type: 'board.SectionPlaced', id, ...next },
    ...(places.length > 0 ? [{ type: 'board.ItemsPlaced', places, who } as const] : []),
  ];
}
