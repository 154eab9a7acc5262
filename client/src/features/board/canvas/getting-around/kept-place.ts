import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { type DeviceStore, tabStore } from '../../../../session/device-store.ts';
import { boardPlace } from '../../../../session/seat-belongings.ts';
import { mostScale, type Standpoint } from '../camera.ts';

/** So long the picture has been left alone when its place is kept. Milliseconds. */
const rest = 300;

interface Looked {
  readonly camera: { readonly standpoint: Standpoint };
  onLook(listener: () => void): () => void;
}

interface KeptPlace {
  read(): Standpoint | undefined;
  /** Keeps the place from now on, whenever the picture comes to rest. Answers a function that stops. */
  keep(scene: Looked): () => void;
}

/** Where a person was on a board: after a reload, or when they come back to it, they are there again. For this tab alone. */
export function keptPlace(seatKey: string, board: BoardId, store: DeviceStore = tabStore): KeptPlace {
  const key = `${boardPlace}${seatKey}.${board}`;
  return {
    read: () => asStandpoint(store.read(key)),
    keep(scene) {
      let resting: ReturnType<typeof setTimeout> | undefined;
      const write = (): void => {
        clearTimeout(resting);
        resting = undefined;
        store.write(key, scene.camera.standpoint);
      };
      // What a board opens with is no choice of this person: next time it may be something else.
      const opened = scene.camera.standpoint;
      let moved = false;
      const stop = scene.onLook(() => {
        moved ||= !isSame(scene.camera.standpoint, opened);
        if (!moved) return;
        clearTimeout(resting);
        resting = setTimeout(write, rest);
      });
      return () => {
        stop();
        if (resting !== undefined) write();
      };
    },
  };
}

/** What stands in the browser's storage can be anything. */
function asStandpoint(kept: unknown): Standpoint | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const [x, y, scale] = ['x', 'y', 'scale'].map((name): unknown => Reflect.get(kept, name));
  if (!isLength(x) || !isLength(y) || !isLength(scale)) return undefined;
  return scale > 0 && scale <= mostScale ? { x, y, scale } : undefined;
}

const isSame = (a: Standpoint, b: Standpoint): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

const isLength = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
