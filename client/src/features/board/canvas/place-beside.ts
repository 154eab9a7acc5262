import type { Area } from './camera.ts';

const gap = 10;
/** Room for the buttons at the foot, and for those on the right. */
const foot = 76;
const edge = 64;

/**
 * Puts the toolbar above the chosen note, or below it where there is no room. Written straight to the page: it follows the
 * camera at every frame. Small screens pin it to the edge by style instead.
 */
export function placeBeside(toolbar: HTMLElement | null, note: Area | null, host: HTMLElement): void {
  if (!toolbar) return;
  toolbar.toggleAttribute('data-away', note === null);
  if (!note) return;
  const { offsetWidth: width, offsetHeight: height } = toolbar;
  const { clientWidth, clientHeight } = host;
  const middle = (note.minX + note.maxX) / 2;
  // The buttons on the right and at the foot stay free, where there is room for that.
  const right = clientWidth - width - 2 * gap >= edge ? edge : 0;
  const left = Math.max(gap, Math.min(clientWidth - width - gap - right, middle - width / 2));
  const above = note.minY - height - gap;
  const bottom = clientHeight - height - 2 * gap >= foot ? foot : gap;
  const top = above >= gap ? above : Math.min(clientHeight - height - bottom, note.maxY + gap);
  toolbar.style.setProperty('--left', `${Math.round(left)}px`);
  toolbar.style.setProperty('--top', `${Math.round(Math.max(gap, top))}px`);
}

/** How much of the picture lies under the form that is open: beside it on a large screen, above it on a small one. */
export function coveredBy(
  form: HTMLElement | null,
  host: HTMLElement | null,
): { left: number; bottom: number } {
  if (!form || !host) return { left: 0, bottom: foot };
  const { offsetWidth, offsetHeight } = form;
  const beside = host.clientWidth - offsetWidth > offsetWidth / 2;
  return beside ? { left: offsetWidth + gap, bottom: gap } : { left: 0, bottom: offsetHeight + gap };
}
