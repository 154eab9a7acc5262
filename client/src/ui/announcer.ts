type Listener = (text: string) => void;

/** Messages that arrive within this time are read as one. */
export const announceDelay = 700;

let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const regions: Listener[] = [];

/** Says something politely to people who listen to the screen. The same words twice in a row are said once. */
export function announce(text: string): void {
  if (waiting.at(-1) !== text) waiting.push(text);
  if (timer === undefined) timer = setTimeout(say, announceDelay);
}

function say(): void {
  timer = undefined;
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
