import { expect, it } from 'vitest';
import { kindOf } from './image-kind.ts';

const kind = (start: string): string | undefined => kindOf(Buffer.from(start, 'latin1'));

it('[IM13] knows pictures by their first bytes', () => {
  expect(kind('\xff\xd8\xff\xe0 and more')).toBe('jpeg');
  expect(kind('\x89PNG\r\n\x1a\n and more')).toBe('png');
  expect(kind('GIF87a and more')).toBe('gif');
  expect(kind('GIF89a and more')).toBe('gif');
  expect(kind('RIFF\0\0\0\0WEBPVP8 ')).toBe('webp');
  expect(kind('\0\0\0\x20ftypavif\0\0')).toBe('heif');
});

it('[IM13] knows nothing else, also when a picture comes later in the file', () => {
  const others = [
    '',
    '\xff\xd8',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<?xml version="1.0"?><svg>',
    '%PDF-1.7',
    ' \xff\xd8\xff\xe0',
    '<html>GIF89a',
    'GIF88a and more',
    'RIFF\0\0\0\0WAVEfmt ',
    '\0\0\0\x18ftypheic\0\0',
    '\0\0\0\x18ftypmif1\0\0',
    'II*\0 TIFF',
    'BM a bitmap',
    'PK\x03\x04 a zip',
    '\x89PNG\n\x1a\n',
  ];
  for (const start of others) expect([start, kind(start)]).toEqual([start, undefined]);
});
