/** Lists are small; larger files are something else. */
export const mostBytes = 5 * 1024 * 1024;

/** The text of a file, in the encoding that spreadsheet programs write. Undefined: it is no text. */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows, where nobody chose UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
