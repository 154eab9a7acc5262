import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createRoot } from 'react-dom/client';
import {
  createShapeId,
  createTLStore,
  DocumentRecordType,
  defaultBindingUtils,
  defaultShapeUtils,
  type Editor,
  getIndices,
  getSnapshot,
  type IndexKey,
  loadSnapshot,
  PageRecordType,
  TLDOCUMENT_ID,
  type TLNoteShape,
  Tldraw,
  toRichText,
} from 'tldraw';
import 'tldraw/tldraw.css';
import type { PlannedNote } from './contract.ts';
import { offer, readWish } from './page.ts';

const { notes, stored, board, camera } = await readWish();
const page = PageRecordType.createId('page');
const idOf = (note: number) => createShapeId(`note-${note}`);

const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils });
if (stored === undefined) {
  // One more than asked for: the first is where the counting begins.
  const [first, ...indices] = getIndices(notes.length);
  store.put([
    DocumentRecordType.create({ id: TLDOCUMENT_ID, name: '' }),
    PageRecordType.create({ id: page, name: 'Board', index: first as IndexKey }),
    ...indices.map((index, n) => shapeOf(notes[n] as PlannedNote, n, index)),
  ]);
} else {
  loadSnapshot(store, JSON.parse(stored));
}

function shapeOf({ x, y, text, named }: PlannedNote, n: number, index: IndexKey): TLNoteShape {
  return {
    ...{ id: idOf(n), typeName: 'shape', type: 'note', parentId: page, index, x, y },
    ...{ rotation: 0, isLocked: false, opacity: 1, meta: {} },
    props: {
      ...{ color: named as TLNoteShape['props']['color'], labelColor: 'black', size: 's', font: 'sans' },
      ...{ fontSizeAdjustment: 1, align: 'middle', verticalAlign: 'middle', growY: 0, url: '', scale: 1 },
      richText: toRichText(text),
      textLastEditedBy: null,
    },
  };
}

function mounted(editor: Editor): void {
  const look = ({ x, y, scale }: typeof camera): void => {
    editor.setCamera({ x: x / scale, y: y / scale, z: scale }, { immediate: true });
  };
  look(camera);
  offer({
    count: () => editor.getCurrentPageShapeIds().size,
    look,
    spot: (note) => {
      const bounds = editor.getShapePageBounds(idOf(note));
      if (!bounds) throw new Error(`There is no note ${note}`);
      const { x, y } = editor.pageToScreen(bounds.center);
      return { x, y };
    },
    stored: () => JSON.stringify({ document: getSnapshot(store).document }),
  });
}

createRoot(board).render(
  <Tldraw
    store={store}
    assetUrls={getAssetUrlsByImport()}
    options={{ maxShapesPerPage: 10_000 }}
    onMount={mounted}
  />,
);
