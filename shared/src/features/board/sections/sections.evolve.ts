import { changeEntity } from '../../../room/entities.ts';
import type { EvolveTable } from '../board.part.ts';
import type { SectionsEvent } from './sections.model.ts';

export const evolveSections: EvolveTable<SectionsEvent> = {
  'board.SectionAdded': ({ sections }, { section }) => void sections.set(section.id, section),
  'board.SectionRenamed': ({ sections }, { id, title }) => changeEntity(sections, id, { title }),
  'board.SectionPlaced': ({ sections }, { id, x, y, width, height }) =>
    changeEntity(sections, id, { x, y, width, height }),
  'board.SectionRemoved': ({ sections }, { id }) => void sections.delete(id),
};
