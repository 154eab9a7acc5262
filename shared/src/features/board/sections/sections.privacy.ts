import type { BoardShowTable } from '../board.part.ts';
import { boardRow, isShown } from '../board.telling.ts';
import type { SectionsEvent } from './sections.model.ts';

export const sectionsShow: BoardShowTable<SectionsEvent> = {
  'board.SectionAdded': boardRow(({ section }, before) => isShown(before, section.board)),
  'board.SectionRenamed': boardRow(({ id }, before) => isShown(before, before.sections.get(id)?.board)),
  'board.SectionPlaced': boardRow(({ id }, before) => isShown(before, before.sections.get(id)?.board)),
  'board.SectionRemoved': boardRow(({ id }, before) => isShown(before, before.sections.get(id)?.board)),
};
