import { convertToExcalidrawElements, Excalidraw, sceneCoordsToViewportCoords } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';
import '@excalidraw/excalidraw/index.css';
import type { PlannedNote } from './contract.ts';
import { offer, readWish } from './page.ts';

type Skeleton = NonNullable<Parameters<typeof convertToExcalidrawElements>[0]>[number];
type ExcalidrawProps = Parameters<typeof Excalidraw>[0];
type Api = Parameters<NonNullable<ExcalidrawProps['excalidrawAPI']>>[0];

const { notes, stored, board, camera } = await readWish();

const elements =
  stored === undefined
    ? convertToExcalidrawElements(notes.map(skeletonOf), { regenerateIds: false })
    : JSON.parse(stored);

function skeletonOf({ x, y, text, colour }: PlannedNote, n: number): Skeleton {
  return {
    ...{ type: 'rectangle', id: `note-${n}`, x, y, width: 200, height: 200 },
    ...{ backgroundColor: colour, fillStyle: 'solid', strokeColor: '#1e1e1e', strokeWidth: 1, roughness: 0 },
    label: { text, fontSize: 20, fontFamily: 2 },
  };
}

const appState = ({ x, y, scale }: typeof camera) => ({
  ...{ scrollX: x / scale, scrollY: y / scale, zoom: { value: scale } },
});

function started(api: Api): void {
  offer({
    count: () => api.getSceneElements().filter(({ type }) => type === 'rectangle').length,
    look: (wanted) => api.updateScene({ appState: appState(wanted) as never }),
    spot: (note) => {
      const element = api.getSceneElements().find(({ id }) => id === `note-${note}`);
      if (!element) throw new Error(`There is no note ${note}`);
      return sceneCoordsToViewportCoords(
        { sceneX: element.x + element.width / 2, sceneY: element.y + element.height / 2 },
        api.getAppState(),
      );
    },
    stored: () => JSON.stringify(api.getSceneElements()),
  });
}

createRoot(board).render(
  <Excalidraw
    excalidrawAPI={started}
    initialData={{ elements, appState: { ...appState(camera), viewBackgroundColor: '#ffffff' } as never }}
  />,
);
