import { trusted } from './trusted.ts';

/**
 * Room states hold Maps and Sets, which JSON has not. `pack` turns them into marked plain objects, `unpack` back.
 * Field names starting with `$` are reserved for the marks.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function pack(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Map) return { $map: [...value].map(([key, entry]) => [pack(key), pack(entry)]) };
  if (value instanceof Set) return { $set: [...value].map(pack) };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value === 'object') {
    // fromEntries defines keys; assigning would let a key called __proto__ change the object itself.
    const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(present.map(([key, entry]) => [key, pack(entry)]));
  }
  return null;
}

export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (value === null || typeof value !== 'object') return value;
  if ('$map' in value && Array.isArray(value.$map)) {
    const pairs: unknown[][] = value.$map.filter(Array.isArray);
    return new Map(pairs.map(([key, entry]) => [unpack(key), unpack(entry)]));
  }
  if ('$set' in value && Array.isArray(value.$set)) return new Set(value.$set.map(unpack));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unpack(entry)]));
}

/** A copy in which Maps and Sets may be changed without touching the original; entities are shared. */
export function fork<Value>(value: Value): Value {
  return trusted<Value>(forkContainers(value, 2));
}

function forkContainers(value: unknown, plainLevels: number): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, forkContainers(entry, 0)]));
  if (value instanceof Set) return new Set(value);
  if (plainLevels > 0 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, forkContainers(entry, plainLevels - 1)]),
    );
  }
  return value;
}
