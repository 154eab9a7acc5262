import type { Typed } from '@sayso/shared/room/feature.ts';

/**
 * Lets one signal of a type through at once, then at most one per `gap` milliseconds: the latest. The last one always
 * goes out, so a drag ends where it ended.
 */
export function throttleSignals<Signal extends Typed>(
  send: (signal: Signal) => void,
  gap: number,
): (signal: Signal) => void {
  const latest = new Map<string, Signal | undefined>();
  const release = (type: string): void => {
    const signal = latest.get(type);
    if (!signal) {
      latest.delete(type);
      return;
    }
    latest.set(type, undefined);
    setTimeout(release, gap, type);
    send(signal);
  };
  return (signal) => {
    const waiting = latest.has(signal.type);
    latest.set(signal.type, signal);
    if (!waiting) release(signal.type);
  };
}
