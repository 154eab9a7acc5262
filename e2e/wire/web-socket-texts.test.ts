import { expect, it } from 'vitest';
import { webSocketTexts } from './web-socket-texts.ts';

const hello = Buffer.from('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
const text = (words: string): Buffer => {
  const body = Buffer.from(words);
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = head.length === 2 ? body.length : head.length === 4 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(body.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([head, body]);
};

it('finds every text of a WebSocket, however long, and nothing in other connections', () => {
  const words = ['', 'Grüße', 'a'.repeat(125), 'b'.repeat(126), 'c'.repeat(65_535), 'd'.repeat(70_000)];
  expect(webSocketTexts(Buffer.concat([hello, ...words.map(text)]))).toEqual(words);
  expect(webSocketTexts(Buffer.concat([hello, text('one'), Buffer.from([0x88, 0x00])]))).toEqual(['one']);
  expect(webSocketTexts(Buffer.from('HTTP/1.1 200 OK\r\n\r\n{}'))).toEqual([]);
});

it('leaves out what has not come in full', () => {
  const whole = Buffer.concat([hello, text('first'), text('x'.repeat(300))]);
  for (let cut = whole.length - 1; cut > whole.length - 303; cut--) {
    expect(webSocketTexts(whole.subarray(0, cut))).toEqual(['first']);
  }
});
