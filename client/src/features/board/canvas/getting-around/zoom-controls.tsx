import { Focus, Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import type { BoardScene } from '../board-scene.ts';
import { t } from '../canvas.messages.ts';
import { useSelection } from '../scene-context.ts';
import styles from './getting-around.module.css';

interface ZoomControlsProps {
  scene: BoardScene | null;
  map: boolean;
  onMap: (shown: boolean) => void;
}

/** Everything that brings another part of the board to the screen, as buttons that can all be seen. */
export function ZoomControls({ scene, map, onMap }: ZoomControlsProps) {
  const percent = usePercent(scene);
  const chosen = useSelection(scene);
  return (
    <div className={styles.zoom} data-aside>
      <IconButton icon={Plus} label={t('zoomIn')} onClick={() => scene?.camera.zoomBy(1.25)} />
      <button
        type="button"
        className={styles.percent}
        aria-label={t('zoomToWhole', { percent })}
        onClick={() => scene?.camera.zoomBy(100 / percent)}
      >
        {t('zoomedTo', { percent })}
      </button>
      <IconButton icon={Minus} label={t('zoomOut')} onClick={() => scene?.camera.zoomBy(0.8)} />
      <IconButton icon={Maximize} label={t('fit')} onClick={() => scene?.fit()} />
      {chosen.length > 0 && (
        <IconButton icon={Focus} label={t('fitChosen')} onClick={() => scene?.fit(chosen)} />
      )}
      <IconButton
        icon={MapIcon}
        label={map ? t('mapOff') : t('mapOn')}
        className={styles.mapButton}
        aria-pressed={map}
        onClick={() => onMap(!map)}
      />
    </div>
  );
}

/** Milliseconds. A number need not be as quick as the board. */
const pause = 100;

/** Whole per cent; told once for many frames. */
function usePercent(scene: BoardScene | null): number {
  const [percent, setPercent] = useState(() => percentOf(scene));
  useEffect(() => {
    if (!scene) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      waiting = undefined;
      setPercent(percentOf(scene));
    };
    const stop = scene.onLook(() => {
      waiting ??= setTimeout(tell, pause);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [scene]);
  return percent;
}

const percentOf = (scene: BoardScene | null): number =>
  Math.max(1, Math.round((scene?.camera.camera.scale ?? 1) * 100));
