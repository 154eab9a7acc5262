import { trusted } from '../../room/trusted.ts';
import { noteSize } from './kinds/note/note.kind.ts';

/** How the first version stored the board: every item was a note of one size. */
interface FirstNote {
  readonly text: string;
  readonly colour: string;
}

type Step = (body: object) => object;

const asItem: Step = (body) => {
  const { note } = trusted<{ note: FirstNote & object }>(body);
  const { text, colour, ...rest } = note;
  return {
    type: 'board.ItemAdded',
    item: {
      ...rest,
      content: { kind: 'note', text, colour },
      width: noteSize,
      height: noteSize,
      rotation: 0,
      z: 'a0',
      group: null,
      lock: null,
      private: false,
    },
  };
};

const change =
  (property: string): Step =>
  (body) => ({
    type: 'board.ItemChanged',
    id: Reflect.get(body, 'id'),
    change: { kind: 'note', [property]: Reflect.get(body, property) },
    who: null,
  });

const renamed =
  (type: string): Step =>
  (body) => ({ ...body, type });

/** Stored events of earlier versions, by the names they had then. */
export const boardUpcasts: Readonly<Record<string, readonly Step[]>> = {
  'board.OthersMoveSet': [
    (body) => ({
      type: 'board.Allowed',
      board: Reflect.get(body, 'board'),
      allows: { moveOthers: Reflect.get(body, 'on') },
    }),
  ],
  'board.NoteAdded': [asItem],
  'board.NoteTextChanged': [change('text')],
  'board.NoteRecoloured': [change('colour')],
  'board.NoteMoved': [(place) => ({ type: 'board.ItemsPlaced', places: [place], who: null })],
  'board.NoteDeleted': [renamed('board.ItemDeleted')],
  'board.NoteHidden': [renamed('board.ItemHidden')],
  'board.NoteShown': [(body) => ({ ...body, type: 'board.ItemShown', z: 'a0' })],
};
