import { type BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type ReactNode, useId, useState } from 'react';
import { freshId } from '../../../../session/fresh-id.ts';
import { useDraft } from '../../../../session/use-draft.ts';
import { showToast } from '../../../../ui/toast-queue.ts';
import { whyNotWords, wordsFieldOf } from '../../writing/words-field.ts';
import type { BoardScene } from '../board-scene.ts';
import { t } from '../canvas.messages.ts';
import type { NewWords } from '../writing-place.ts';
import { deskOf } from './desk-of.ts';
import { ghostItem } from './ghost-item.ts';
import { Paper } from './paper.tsx';
import { useOutside } from './use-outside.ts';
import { WriteBar } from './write-bar.tsx';

interface TextInPlaceProps {
  scene: BoardScene;
  board: BoardId;
  words: NewWords;
  promise: ReactNode;
  onDone: () => void;
}

/** Words straight on the board, written where they will stand. */
export function TextInPlace({ scene, board, words, promise, onDone }: TextInPlaceProps) {
  const draft = useDraft(`text:${board}`);
  const [error, setError] = useState<string>();
  const id = useId();
  const field = wordsFieldOf('text');
  const { text } = draft;
  const content = { ...words.content, text };
  const item = ghostItem(board, content, words);
  const desk = deskOf(item, scene);

  function post(): void {
    if (text.trim() === '') return onDone();
    const refused = field && whyNotWords(field, text);
    setError(refused);
    if (refused !== undefined) return;
    const { x, y, section } = words;
    const made = freshId(ItemId);
    const items = [{ id: made, section, content, x, y }];
    void draft.submit({ type: 'board.AddItems', board, items }, { ownRefusal: true }).then((answer) => {
      if (!answer.ok) showToast({ text: answer.sentence, tone: 'warn' });
    });
    onDone();
    scene.sync();
    scene.select([made]);
  }
  useOutside(scene.host, post);

  if (!desk || !field) return null;
  return (
    <Paper
      scene={scene}
      desk={desk}
      label={field.label}
      describedBy={id}
      text={text}
      onText={(typed) => {
        setError(undefined);
        draft.setText(typed);
      }}
      onSubmit={post}
      onLeave={onDone}
      bar={
        <WriteBar
          id={id}
          promise={promise}
          error={error}
          submitLabel={t('post')}
          chain={false}
          onSubmit={post}
          onLeave={onDone}
        />
      }
    />
  );
}
