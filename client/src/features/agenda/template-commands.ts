import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { ItemId, type Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import * as z from 'zod/mini';
import { freshId } from '../../session/fresh-id.ts';
import type { TemplateStep } from './template-step.ts';
import type { Template } from './templates.ts';

/** Everything a template adds, with ids of its own, at the end of the agenda. */
export const templateCommands = ({ steps }: Template): readonly RoomCommand[] => steps.flatMap(stepCommands);

function stepCommands({ title, instruction, sections, asks }: TemplateStep): readonly RoomCommand[] {
  const adding = (shows: Shows): RoomCommand => ({
    type: 'agenda.AddItem',
    id: freshId(ItemId),
    title,
    instruction,
    shows,
  });
  if (sections) {
    const id = freshId(BoardId);
    const named = sections.map((name) => ({ id: freshId(SectionId), title: name }));
    return [{ type: 'board.CreateBoard', id, title, sections: named }, adding({ what: 'board', id })];
  }
  if (asks) {
    const id = freshId(ActivityId);
    const { kind, question, setup, influence, think } = asks;
    const draft = { kind, question, setup: z.json().parse(setup(new Date())), influence, think };
    return [{ type: 'activities.Draft', id, ...draft }, adding({ what: 'activity', id })];
  }
  return [adding({ what: 'nothing' })];
}
