import { useEffect } from 'react';
import { useBoardScene } from '../canvas/scene-context.ts';
import { layMarks } from './canvas-marks.ts';

/** Lays dots and reactions over the picture that it stands in. */
export function MarksOverPicture() {
  const scene = useBoardScene();
  useEffect(() => (scene ? layMarks(scene) : undefined), [scene]);
  return null;
}
