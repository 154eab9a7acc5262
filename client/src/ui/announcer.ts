type Listener = (text: string) => void;

/** Messages that arrive within this time (milliseconds) are read as one. */
export const announceDelay = 700;

let waiting: string[] = [];
const regions: Listener[] = [];

/** Says something politely to people who listen to the screen. The same words twice in a row are said once. */
export function announce(text: string): void {
  if (regions.length === 0 || waiting.at(-1) === text) return;
  waiting.push(text);
  if (waiting.length === 1) setTimeout(say, announceDelay);
}

function say(): void {
  const text = waiting.map(asSentence).join(' ');
  waiting = [];
  regions.at(-1)?.(text);
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The newest region speaks: outside an open dialog the page is silent for assistive technology. */
export function addRegion(listener: Listener): () => void {
  regions.push(listener);
  return () => {
    regions.splice(regions.lastIndexOf(listener), 1);
  };
}
