import type { OnClipboard } from './paste.ts';

/** What a paste event brings. */
export function offered({ clipboardData }: ClipboardEvent): OnClipboard {
  const files = [...(clipboardData?.files ?? [])];
  return {
    html: clipboardData?.getData('text/html') ?? '',
    text: clipboardData?.getData('text/plain') ?? '',
    pictures: files.filter(({ type }) => type.startsWith('image/')),
  };
}

/** For a button. Undefined where the browser, or the person, lets no page read the clipboard, and where nothing is on it. */
export async function readClipboard(): Promise<OnClipboard | undefined> {
  // Not there at all on a page without https.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (typeof clipboard?.read !== 'function') return undefined;
  try {
    const pictures: Blob[] = [];
    const found = { html: '', text: '', pictures };
    for (const item of await clipboard.read()) {
      for (const type of item.types) {
        if (type === 'text/html') found.html = await (await item.getType(type)).text();
        else if (type === 'text/plain') found.text = await (await item.getType(type)).text();
        else if (type.startsWith('image/')) pictures.push(await item.getType(type));
      }
    }
    return found.html === '' && found.text === '' && pictures.length === 0 ? undefined : found;
  } catch {
    return undefined;
  }
}
