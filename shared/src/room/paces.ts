import type { Pace } from './feature.ts';

/** What is not typed by hand. */
export const usualPace: Pace = { burst: 60, perSecond: 25 };

/** Reading a whole log keeps everybody in the room waiting. */
export const recallPace: Pace = { burst: 4, perSecond: 0.2 };
