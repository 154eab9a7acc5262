type Listener = (text: string) => void;

/** Messages that arrive within this time (milliseconds) are read as one. */
export const announceDelay = 700;

let waiting: { readonly text: string; readonly topic: string | undefined }[] = [];
const regions: Listener[] = [];

/**
 * Says something politely to people who listen to the screen. The same words twice in a row are said once. Of several messages on
 * one `topic` that wait together, such as a number that is being counted up, only the last is said.
 */
export function announce(text: string, topic?: string): void {
  if (regions.length === 0 || waiting.at(-1)?.text === text) return;
  const quiet = waiting.length === 0;
  if (topic !== undefined) waiting = waiting.filter((message) => message.topic !== topic);
  waiting.push({ text, topic });
  if (quiet) setTimeout(say, announceDelay);
}

function say(): void {
  const text = waiting.map((message) => asSentence(message.text)).join(' ');
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
