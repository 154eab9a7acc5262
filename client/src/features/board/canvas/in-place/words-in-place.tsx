import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { withContent } from '@sayso/shared/features/board/items/grown-height.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { changed } from '@sayso/shared/features/board/kinds/kinds.ts';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useWordsEdit } from '../../writing/use-words-edit.ts';
import { type WordsField, whyNotWords } from '../../writing/words-field.ts';
import type { BoardScene } from '../board-scene.ts';
import type { Area } from '../camera.ts';
import { t } from '../canvas.messages.ts';
import type { Way } from '../writing-place.ts';
import { deskOf } from './desk-of.ts';
import { Paper } from './paper.tsx';
import { useOutside } from './use-outside.ts';
import { WriteBar } from './write-bar.tsx';

interface WordsInPlaceProps {
  scene: BoardScene;
  item: Item;
  field: WordsField;
  chain: boolean;
  promise: ReactNode;
  onReopen: (id: ItemId) => boolean;
  onDone: () => void;
  /** Words were changed by somebody else meanwhile: both versions have to be shown side by side. */
  onConflict: () => void;
  onNext: (from: Area, way: Way) => void;
}

/** The words of an item, changed where they stand. */
export function WordsInPlace(props: WordsInPlaceProps) {
  const { scene, item, field, chain, promise, onReopen, onDone, onConflict, onNext } = props;
  const edit = useWordsEdit(item, field, { onDone, onReopen, reopened: false });
  const [error, setError] = useState<string>();
  const id = useId();
  const { text } = edit;
  const content = changed(item.content, field.change(text));
  const now = withContent(item, content);
  const desk = deskOf(now, scene);
  const area: Area = { minX: now.x, minY: now.y, maxX: now.x + now.width, maxY: now.y + now.height };
  const isConflict = edit.theirs !== undefined;

  useEffect(() => {
    if (isConflict) onConflict();
  }, [isConflict, onConflict]);

  useEffect(() => {
    scene.brush.writing = item.id;
    scene.stage.refresh();
    return () => {
      scene.brush.writing = null;
      scene.stage.refresh();
    };
  }, [scene, item.id]);

  /** Answers whether the way is free. */
  function save(): boolean {
    const refused = whyNotWords(field, text);
    setError(refused);
    if (refused !== undefined) return false;
    void edit.submit();
    return true;
  }
  useOutside(scene.host, () => void save());

  if (!desk) return null;
  return (
    <Paper
      scene={scene}
      desk={desk}
      label={field.label}
      describedBy={id}
      text={text}
      onText={(typed) => {
        setError(undefined);
        edit.setText(typed);
      }}
      onSubmit={() => void save()}
      onNext={
        chain && item.content.kind === 'note'
          ? (way) => {
              if (save()) onNext(area, way);
            }
          : undefined
      }
      onLeave={edit.cancel}
      bar={
        <WriteBar
          id={id}
          promise={promise}
          error={error}
          submitLabel={t('save')}
          chain={chain && item.content.kind === 'note'}
          onSubmit={() => void save()}
          onLeave={edit.cancel}
        />
      }
    />
  );
}
