import { readColours, type SceneColours } from '../../canvas/scene-colours.ts';

/** The colours of the light theme, whatever this screen shows. What nothing covers stays white: ink is dear. */
export function lightLook(): SceneColours {
  const probe = document.createElement('div');
  probe.dataset.theme = 'light';
  probe.hidden = true;
  document.body.append(probe);
  try {
    return readColours(probe);
  } finally {
    probe.remove();
  }
}
