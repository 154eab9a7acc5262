import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { OptionId } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { ItemId, type Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import { freshId } from '../../session/fresh-id.ts';
import type { Template, TemplateStep } from './templates.ts';

/** Everything a template adds, with ids of its own, at the end of the agenda. */
export const templateCommands = ({ steps }: Template): readonly RoomCommand[] => steps.flatMap(stepCommands);

function stepCommands({ title, instruction, sections, choice }: TemplateStep): readonly RoomCommand[] {
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
  if (choice) {
    const id = freshId(ActivityId);
    const { question, options, multiple } = choice;
    const setup = { options: options.map((label) => ({ id: freshId(OptionId), label })), multiple };
    return [
      { type: 'activities.Draft', id, kind: 'choice', question, setup },
      adding({ what: 'activity', id }),
    ];
  }
  return [adding({ what: 'nothing' })];
}
