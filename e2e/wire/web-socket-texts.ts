/** The texts in what a server sent on one connection, in order; none when it did not become a WebSocket. */
export function webSocketTexts(sent: Buffer): string[] {
  const head = sent.indexOf('\r\n\r\n');
  if (!sent.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')) || head < 0) return [];
  const texts: string[] = [];
  for (let at = head + 4; at + 2 <= sent.length; ) {
    const kind = sent.readUInt8(at) & 0x0f;
    const { start, length } = extent(sent, at);
    if (start + length > sent.length) break;
    // Servers do not mask, and ours does not split a text.
    if (kind === 1) texts.push(sent.toString('utf8', start, start + length));
    at = start + length;
  }
  return texts;
}

/** Where the content of the frame at `at` starts, and how long it is; reaches beyond the end when the frame is cut off. */
function extent(sent: Buffer, at: number): { start: number; length: number } {
  const short = sent.readUInt8(at + 1) & 0x7f;
  if (short < 126) return { start: at + 2, length: short };
  const wide = short === 126 ? 2 : 8;
  if (at + 2 + wide > sent.length) return { start: sent.length, length: 1 };
  const length = wide === 2 ? sent.readUInt16BE(at + 2) : Number(sent.readBigUInt64BE(at + 2));
  return { start: at + 2 + wide, length };
}
