import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useRoomConnection } from '../../../../session/room-context.ts';
import { useYou } from '../../../../session/use-room.ts';
import { showToast } from '../../../../ui/toast-queue.ts';
import { paintItem } from '../../kinds/paint-item.ts';
import { SectionPicker } from '../../writing/section-picker.tsx';
import { type ChosenPlace, useComposer } from '../../writing/use-composer.ts';
import { whyNotWords, wordsFieldOf } from '../../writing/words-field.ts';
import type { BoardScene } from '../board-scene.ts';
import type { Area } from '../camera.ts';
import { t } from '../canvas.messages.ts';
import { slotFor, type Way } from '../writing-place.ts';
import { ColourRow } from './colour-row.tsx';
import { deskOf } from './desk-of.ts';
import { ghostItem } from './ghost-item.ts';
import { Paper } from './paper.tsx';
import { useOutside } from './use-outside.ts';
import { WriteBar } from './write-bar.tsx';

interface NoteInPlaceProps {
  scene: BoardScene;
  board: BoardId;
  /** Where somebody wants it; else it goes to the next free slot of a section. */
  place: ChosenPlace | undefined;
  chain: boolean;
  promise: ReactNode;
  onDone: () => void;
  onNext: (from: Area, way: Way) => void;
}

/** A new note, written where it will lie. Nobody sees a letter of it before it is posted. */
export function NoteInPlace({ scene, board, place, chain, promise, onDone, onNext }: NoteInPlaceProps) {
  const { store } = useRoomConnection();
  const { author } = useYou().viewer;
  const composer = useComposer(board, place);
  const { text, setText, sections, section, setSection, colour, setColour } = composer;
  const [error, setError] = useState<string>();
  const id = useId();
  const spot = useMemo(
    () =>
      place && section === place.section
        ? place
        : slotFor(store.getState().room.board, board, section, author),
    [place, section, store, board, author],
  );
  const item = ghostItem(board, { kind: 'note', text, colour }, spot);
  const desk = deskOf(item, scene);
  const area: Area = { minX: item.x, minY: item.y, maxX: item.x + item.width, maxY: item.y + item.height };

  useBlankPaper(scene, item);

  /** Answers whether the way is free: it is when there was nothing to post, too. */
  function post(): boolean {
    if (text.trim() === '') return true;
    const field = wordsFieldOf('note');
    const refused = field && whyNotWords(field, text);
    setError(refused);
    if (refused !== undefined) return false;
    // Offline the answer may take long. The words are kept meanwhile, and come back when they are refused.
    void composer.submit(text).then((no) => no !== undefined && showToast({ text: no, tone: 'warn' }));
    return true;
  }
  useOutside(scene.host, () => post() && onDone());

  if (!desk) return null;
  return (
    <Paper
      scene={scene}
      desk={desk}
      label={t('noteText')}
      describedBy={id}
      text={text}
      onText={(typed) => {
        setError(undefined);
        setText(typed);
      }}
      onSubmit={() => post() && onDone()}
      onNext={chain ? (way) => post() && onNext(area, way) : undefined}
      onLeave={onDone}
      bar={
        <WriteBar
          id={id}
          promise={promise}
          error={error}
          submitLabel={t('post')}
          chain={chain}
          onSubmit={() => {
            const field = wordsFieldOf('note');
            if (text.trim() === '') setError(field && whyNotWords(field, text));
            else if (post()) onDone();
          }}
          onLeave={onDone}
        >
          {!place && <SectionPicker sections={sections} value={section} onValueChange={setSection} />}
          <ColourRow value={colour} onValueChange={setColour} />
        </WriteBar>
      }
    />
  );
}

/** The paper under the words, as it will be. */
function useBlankPaper(scene: BoardScene, { x, y, content, ...rest }: Item): void {
  const { width, height } = rest;
  const colour = content.kind === 'note' ? content.colour : 'sunshine';
  const latest = useRef(rest);
  useEffect(() => {
    latest.current = rest;
  });
  useEffect(() => {
    const paint = (context: CanvasRenderingContext2D): void => {
      context.translate(x, y);
      const blank: Item = {
        ...latest.current,
        x,
        y,
        width,
        height,
        content: { kind: 'note', text: '', colour },
      };
      paintItem(context, blank, scene.brush);
    };
    return scene.overlay(paint).remove;
  }, [scene, x, y, width, height, colour]);
}
