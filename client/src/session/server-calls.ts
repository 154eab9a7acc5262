import * as z from 'zod/mini';
import { t } from './session.messages.ts';

export interface CallRefusal {
  readonly ok: false;
  readonly code: string;
  /** Plain words to show. */
  readonly sentence: string;
}
export type Called<Value> = { readonly ok: true; readonly value: Value } | CallRefusal;

const Refused = z.object({ code: z.string(), sentence: z.string() });

/** Posts JSON to a route under /api. Never rejects: without a server the answer is a refusal too. */
export async function callServer<Value>(
  path: string,
  body: object,
  answer: z.ZodMiniType<Value>,
): Promise<Called<Value>> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const told: unknown = await response.json();
    if (response.ok) return { ok: true, value: answer.parse(told) };
    return { ok: false, ...Refused.parse(told) };
  } catch (trouble) {
    return trouble instanceof TypeError
      ? { ok: false, code: 'call.unreachable', sentence: t('unreachable') }
      : { ok: false, code: 'call.unreadable', sentence: t('unreadable') };
  }
}
