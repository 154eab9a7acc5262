/** Small values kept on this device, each with the time it was written. */
export interface DeviceStore {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  keys(prefix: string): readonly string[];
  /** Removes what was written longer ago than `age` milliseconds. */
  sweep(prefix: string, age: number): void;
}

/**
 * Keeps values in the browser's storage. Private windows and full disks refuse that; then the values live as long as
 * the page does.
 */
export function openDeviceStore(storage: () => Storage, now: () => number): DeviceStore {
  const onPage = new Map<string, string>();
  const tryOr = <Value>(task: () => Value, otherwise: Value): Value => {
    try {
      return task();
    } catch {
      return otherwise;
    }
  };
  const raw = (key: string): string | null => onPage.get(key) ?? tryOr(() => storage().getItem(key), null);
  const entry = (key: string): { at: number; value: unknown } | undefined => {
    const parsed: unknown = tryOr(() => JSON.parse(raw(key) ?? 'null'), null);
    if (typeof parsed !== 'object' || parsed === null || !('at' in parsed) || !('value' in parsed))
      return undefined;
    return typeof parsed.at === 'number' ? { at: parsed.at, value: parsed.value } : undefined;
  };
  const remove = (key: string): void => {
    onPage.delete(key);
    tryOr(() => storage().removeItem(key), undefined);
  };
  const keys = (prefix: string): readonly string[] => {
    const stored = tryOr(() => Object.keys(storage()), []);
    return [...new Set([...stored, ...onPage.keys()])].filter((key) => key.startsWith(prefix)).sort();
  };

  return {
    read: (key) => entry(key)?.value,
    write(key, value) {
      const text = JSON.stringify({ at: now(), value });
      const kept = tryOr(() => {
        storage().setItem(key, text);
        return true;
      }, false);
      if (kept) onPage.delete(key);
      else onPage.set(key, text);
    },
    remove,
    keys,
    sweep(prefix, age) {
      for (const key of keys(prefix)) if ((entry(key)?.at ?? 0) < now() - age) remove(key);
    },
  };
}

export const deviceStore = openDeviceStore(
  () => localStorage,
  () => Date.now(),
);

/** The same for as long as this tab is open: it outlives a reload. */
export const tabStore = openDeviceStore(
  () => sessionStorage,
  () => Date.now(),
);
