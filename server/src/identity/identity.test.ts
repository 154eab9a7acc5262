import { createHash, createHmac } from 'node:crypto';
import { AuthorId, RoomCode, SeatId } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { authorOf, commandKeyOf, newRoomSecret } from './author-key.ts';
import { hashOfKey, newLinkKey } from './link-key.ts';
import { newRoomCode } from './room-code.ts';
import { hashOfToken, newSeatId, newSeatToken } from './seat-token.ts';

const secret = new Uint8Array(32).fill(7);
const ada = SeatId.parse('seat-ada');
const ben = SeatId.parse('seat-ben');

it('makes seat tokens of 256 bits and link keys of 128 bits, never the same twice', () => {
  const tokens = Array.from({ length: 500 }, newSeatToken);
  const keys = Array.from({ length: 500 }, newLinkKey);
  expect(tokens.every((token) => /^[A-Za-z0-9_-]{43}$/.test(token))).toBe(true);
  expect(keys.every((key) => /^[A-Za-z0-9_-]{22}$/.test(key))).toBe(true);
  expect(new Set([...tokens, ...keys]).size).toBe(1000);
  expect(Buffer.from(newSeatToken(), 'base64url').length).toBe(32);
  expect(Buffer.from(newLinkKey(), 'base64url').length).toBe(16);
});

it('stores SHA-256 and not the secret itself', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
  expect(hashOfToken('token-1')).toBe(sha('token-1'));
  expect(hashOfKey('key-1')).toBe(sha('key-1'));
  expect(hashOfToken('')).toHaveLength(43);
});

it('makes room codes of eight digits that start with every digit but 0', () => {
  const codes = Array.from({ length: 2000 }, newRoomCode);
  expect(codes.every((code) => RoomCode.safeParse(code).success)).toBe(true);
  expect(new Set(codes.map((code) => code[0])).size).toBe(9);
  expect(codes.some((code) => code.startsWith('0'))).toBe(false);
  expect(new Set(codes).size).toBeGreaterThan(1990);
});

it('makes seat ids that fit the wire', () => {
  const ids = Array.from({ length: 200 }, newSeatId);
  expect(new Set(ids).size).toBe(200);
  expect(ids.every((id) => SeatId.safeParse(id).success)).toBe(true);
});

it('derives an author as 128 bits of HMAC-SHA-256 of the seat under the room key', () => {
  const whole = createHmac('sha256', secret).update('author:seat-ada').digest();
  expect(authorOf(secret, ada)).toBe(whole.subarray(0, 16).toString('base64url'));
  expect(AuthorId.safeParse(authorOf(secret, ada)).success).toBe(true);
});

it('gives every seat its own author, and the same seat another one under another room key', () => {
  expect(authorOf(secret, ada)).toBe(authorOf(secret, ada));
  expect(authorOf(secret, ada)).not.toBe(authorOf(secret, ben));
  expect(authorOf(newRoomSecret(), ada)).not.toBe(authorOf(newRoomSecret(), ada));
});

it('derives a command key that depends on the room key, the seat and the command', () => {
  const once = 'command-1';
  const key = commandKeyOf(secret, ada, once);
  expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(commandKeyOf(secret, ada, once)).toBe(key);
  expect(commandKeyOf(secret, ben, once)).not.toBe(key);
  expect(commandKeyOf(secret, ada, 'command-2')).not.toBe(key);
  expect(commandKeyOf(newRoomSecret(), ada, once)).not.toBe(key);
});

it('finds no author again once the room key is destroyed, and still tells seats apart', () => {
  expect(authorOf(null, ada)).not.toBe(authorOf(secret, ada));
  expect(authorOf(null, ada)).not.toBe(authorOf(new Uint8Array(0), ada));
  expect(authorOf(null, ada)).not.toBe(authorOf(null, ben));
  expect(commandKeyOf(null, ada, 'command-1')).not.toBe(commandKeyOf(secret, ada, 'command-1'));
});
