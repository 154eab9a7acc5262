import { room } from '@sayso/shared/features.ts';
import { type WireRefusal, wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { expect } from 'vitest';

const isWireRefusal = (code: string): code is WireRefusal => Object.hasOwn(wireRefusals, code);
const sentenceOf = (code: string): string => (isWireRefusal(code) ? wireRefusals[code] : room.sentence(code));
const longestSentence = 15;

/** Checks that an answer is a "no" with a code we know and its own plain sentence, and nothing else. Answers the code. */
export function expectPlainRefusal(answer: unknown): string {
  expect(answer).toEqual({ ok: false, code: expect.any(String), sentence: expect.any(String) });
  const { code, sentence } = answer as { code: string; sentence: string };
  expect(sentence, code).toBe(sentenceOf(code));
  expect(sentence, code).not.toBe(room.sentence('no.such-code'));
  expect(sentence, code).not.toMatch(/invalid|forbidden|oops|sorry|error|[{}<>]/i);
  for (const part of sentence.split(/[.!?]\s*/)) {
    expect(part.split(/\s+/).length, `${code}: ${part}`).toBeLessThanOrEqual(longestSentence);
  }
  return code;
}
