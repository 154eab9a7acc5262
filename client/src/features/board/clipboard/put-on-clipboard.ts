import { clipHtml } from './clip.ts';
import type { Copied } from './copied.ts';

/** What was copied last in this tab: for browsers that let no page read the clipboard. */
let latest: Copied | undefined;
export const lastCopied = (): Copied | undefined => latest;

/** Fills the clipboard that a copy event offers. */
export function fill(event: ClipboardEvent, copy: Copied): void {
  event.clipboardData?.setData('text/plain', copy.words.join('\n'));
  event.clipboardData?.setData('text/html', clipHtml(copy.clip, copy.words));
  event.preventDefault();
  latest = copy;
}

/** For a button. The newer way to write needs https, which a school's own server often has not. Answers whether it worked. */
export function putOnClipboard(copy: Copied): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement('textarea');
  // Some browsers copy only where something is chosen.
  carrier.value = ' ';
  carrier.setAttribute('aria-hidden', 'true');
  carrier.style.position = 'fixed';
  carrier.style.opacity = '0';
  document.body.append(carrier);
  carrier.select();
  let done = false;
  const listen = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    fill(event, copy);
    done = true;
  };
  document.addEventListener('copy', listen, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', listen, { capture: true });
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  latest = copy;
  return done;
}
