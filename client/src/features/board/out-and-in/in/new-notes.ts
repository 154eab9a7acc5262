import { ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { boardReach, gridPitch } from '@sayso/shared/features/board/geometry.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import { noteColours } from '@sayso/shared/features/board/kinds/colours.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import type { Area } from '../../canvas/camera.ts';
import type { NoteLine } from './note-lines.ts';

/** More than this without a section would make a tower: they come to lie as a field. */
const tower = 60;
const gap = 60;
/** A field is wider than high, as screens are. */
const shape = 1.5;

interface Setting {
  /** From left to right. */
  readonly sections: readonly Section[];
  /** For lines that name no section, or none that there is. */
  readonly section: SectionId | null;
  /** What lies on the board now; undefined when nothing does. */
  readonly area: Area | undefined;
}

/** Lines as notes. Each section offers the colour that it offers to everybody; where they go, the rules choose. */
export function newNotes(
  lines: readonly NoteLine[],
  { sections, section, area }: Setting,
): readonly NewItem[] {
  const named = new Map(sections.map(({ id, title }) => [title.trim().toLowerCase(), id]));
  const placed = lines.map((line) => ({
    text: line.text,
    section: named.get(line.section.toLowerCase()) ?? section,
  }));
  const loose = placed.filter((one) => one.section === null).length;
  const place = loose > tower ? fieldBeside(area, loose) : undefined;
  let index = -1;
  return placed.map(({ text, section: own }) => {
    const at = sections.findIndex(({ id }) => id === own);
    const colour = noteColours[Math.max(0, at) % noteColours.length] ?? 'sunshine';
    if (own === null) index += 1;
    return {
      id: freshId(ItemId),
      section: own,
      content: { kind: 'note', text, colour },
      ...(own === null && place ? place(index) : {}),
    };
  });
}

/** How many of the lines name a section that there is. */
export function namedSections(lines: readonly NoteLine[], sections: readonly Section[]): number {
  const named = new Set(sections.map(({ title }) => title.trim().toLowerCase()));
  return lines.filter(({ section }) => named.has(section.toLowerCase())).length;
}

/** Places in rows to the left of everything, or to the right where there is more room. Undefined: there is none. */
function fieldBeside(area: Area | undefined, count: number) {
  const columns = Math.ceil(Math.sqrt(count * shape));
  const width = columns * gridPitch;
  const left = (area?.minX ?? 0) - gap - width;
  const right = (area?.maxX ?? 0) + gap;
  const x = area === undefined ? -width / 2 : left >= -boardReach ? left : right;
  if (x < -boardReach || x + width > boardReach) return undefined;
  const y = Math.max(-boardReach, Math.min(0, boardReach - Math.ceil(count / columns) * gridPitch));
  return (index: number) => ({
    x: Math.round(x + (index % columns) * gridPitch),
    y: y + Math.floor(index / columns) * gridPitch,
  });
}
