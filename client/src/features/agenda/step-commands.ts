import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { type Item, ItemId, type Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import type { RoomCommand, RoomState } from '@sayso/shared/features.ts';
import * as z from 'zod/mini';
import { freshId } from '../../session/fresh-id.ts';
import { draftShownBy, type QuestionKind, type StepForm } from './step-form.ts';

/** A new step: first what it shows, then its place in the agenda. `after`: undefined puts it at the end. */
export function addingStep(
  form: StepForm,
  kinds: readonly QuestionKind[],
  after: ItemId | undefined,
): readonly RoomCommand[] {
  const { title, instruction, kind } = form;
  const adding = (shows: Shows): RoomCommand => {
    const place = after === undefined ? {} : { after };
    return { type: 'agenda.AddItem', id: freshId(ItemId), title, instruction, shows, ...place };
  };
  if (kind === 'talk') return [adding({ what: 'nothing' })];
  if (kind === 'board') {
    const id = freshId(BoardId);
    const sections = form.sections.filter((section) => section.title.trim() !== '');
    return [{ type: 'board.CreateBoard', id, title, sections }, adding({ what: 'board', id })];
  }
  const id = freshId(ActivityId);
  return [drafting(id, form, kinds), adding({ what: 'activity', id })];
}

/** What has to be done so that a step becomes what the form says. */
export function changingStep(
  item: Item,
  form: StepForm,
  kinds: readonly QuestionKind[],
  room: RoomState,
): readonly RoomCommand[] {
  const { id, shows } = item;
  const { title, instruction } = form;
  const editing: RoomCommand = { type: 'agenda.EditItem', id, title, instruction };
  if (shows.what === 'board') {
    const before = [...room.board.sections.values()].filter(({ board }) => board === shows.id);
    return [...changingSections(BoardId.parse(shows.id), before, form.sections), editing];
  }
  const draft = draftShownBy(shows, room);
  return draft ? [drafting(draft.id, form, kinds), editing] : [editing];
}

function drafting(id: ActivityId, form: StepForm, kinds: readonly QuestionKind[]): RoomCommand {
  const { kind, question, influence, showLive, secret, think } = form;
  const setup = z.json().parse(kinds.find(({ key }) => key === kind)?.finished(form.setups[kind]) ?? null);
  return { type: 'activities.Draft', id, kind, question, setup, influence, showLive, secret, think };
}

function changingSections(
  board: BoardId,
  before: readonly Section[],
  sections: StepForm['sections'],
): readonly RoomCommand[] {
  const wanted = sections.filter(({ title }) => title.trim() !== '');
  const gone = before.filter(({ id }) => !wanted.some((section) => section.id === id));
  return [
    ...gone.map(({ id }): RoomCommand => ({ type: 'board.RemoveSection', id })),
    ...wanted.map(({ id, title }): RoomCommand => {
      const known = before.some((section) => section.id === id);
      return known
        ? { type: 'board.RenameSection', id, title }
        : { type: 'board.AddSection', id, board, title };
    }),
  ];
}
