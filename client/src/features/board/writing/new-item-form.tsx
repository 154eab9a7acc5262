import { type BoardId, ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import {
  changed,
  type ItemChange,
  type ItemContent,
  type KindKey,
} from '@sayso/shared/features/board/kinds/kinds.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { type ReactNode, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useDraft } from '../../../session/use-draft.ts';
import { useRoomList, useYou } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { LooksForm } from '../actions/looks-form.tsx';
import { SeenLater } from '../private-writing/seen-later.ts';
import { NewImageForm } from './new-image-form.tsx';
import type { AddItem } from './new-item.ts';
import { NewLineForm } from './new-line-form.tsx';
import { NewStickerForm } from './new-sticker-form.tsx';
import { SectionPicker } from './section-picker.tsx';
import { wordsFieldOf } from './words-field.ts';
import { WordsForm } from './words-form.tsx';
import { t } from './writing.messages.ts';

interface NewItemFormProps {
  kind: KindKey;
  board: BoardId;
  promise: ReactNode;
  onClose: () => void;
}

/** Whatever can be put on the board without drawing it. */
export function NewItemForm(props: NewItemFormProps) {
  const team = isFacilitator(useYou().actor.role);
  return (
    <SeenLater value={!team}>
      <Form {...props} />
    </SeenLater>
  );
}

function Form({ kind, board, promise, onClose }: NewItemFormProps) {
  const send = useSend();
  const sections = useRoomList((room) => sectionsInOrder(room.board, board));
  const [picked, setPicked] = useState<SectionId>();
  const section = sections.find(({ id }) => id === picked)?.id ?? sections[0]?.id ?? null;

  const add: AddItem = async (item) => {
    const answer = await send(
      { type: 'board.AddItems', board, items: [{ id: freshId(ItemId), section, ...item }] },
      { ownRefusal: true },
    );
    if (!answer.ok) return answer.sentence;
    announce(t('added'));
    return undefined;
  };
  const where = <SectionPicker sections={sections} value={section} onValueChange={setPicked} />;
  const form = { add, where, onClose };
  switch (kind) {
    case 'text':
      return (
        <Written {...form} start={{ kind, text: '', size: 'medium', colour: 'ink' }} promise={promise} />
      );
    case 'shape':
      return (
        <Written
          {...form}
          start={{ kind, form: 'rectangle', colour: 'ocean', filled: false, text: '' }}
          promise={promise}
        />
      );
    case 'sticker':
      return <NewStickerForm {...form} />;
    case 'connector':
      return <NewLineForm {...form} board={board} />;
    case 'image':
      return <NewImageForm {...form} />;
    case 'note':
    case 'pen':
      return null;
  }
}

interface WrittenProps {
  start: ItemContent;
  add: AddItem;
  where: ReactNode;
  promise: ReactNode;
  onClose: () => void;
}

/** A thing that is mostly words: what they look like can be chosen below. */
function Written({ start, add, where, promise, onClose }: WrittenProps) {
  const draft = useDraft(`new-${start.kind}`);
  const [looks, setLooks] = useState<ItemContent>(start);
  const field = wordsFieldOf(start.kind);
  if (!field) return null;

  async function post(text: string) {
    const words = wordsFieldOf(start.kind)?.change(text) ?? { kind: start.kind };
    const refused = await add({ content: changed(looks, words) });
    if (refused !== undefined) return refused;
    draft.clear();
    onClose();
    return undefined;
  }

  return (
    <WordsForm
      field={field}
      text={draft.text}
      onText={draft.setText}
      submitLabel={t('post')}
      onSubmit={post}
      onCancel={onClose}
      promise={promise}
    >
      {where}
      <Disclosure summary={t('looks')}>
        <Stack>
          <LooksForm content={looks} onChange={(change: ItemChange) => setLooks(changed(looks, change))} />
        </Stack>
      </Disclosure>
    </WordsForm>
  );
}
