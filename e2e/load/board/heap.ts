import type { CDPSession } from '@playwright/test';

/** Megabytes that JavaScript holds on to after everything that can go has gone. */
export async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
