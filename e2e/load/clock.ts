/** Coordinates carry the time of sending, so that every receiver on this machine can tell how long an update took. */
const lap = 10_000;

/** Milliseconds on the machine's clock, the same in every process, within one lap. */
export const lapTime = (): number => (performance.timeOrigin + performance.now()) % lap;

export const since = (sent: number): number => (lapTime() - sent + lap) % lap;
