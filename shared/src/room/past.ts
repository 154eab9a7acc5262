import type { Past } from './feature.ts';

/** What the log keeps of the time: whole minutes, so that no time of a record leads to a person. */
export const wholeMinute = (now: number): number => Math.floor(now / 60_000) * 60_000;

/** What one feature stored with one command; empty when it was another feature's command. */
export interface Remembered<Event> {
  /** Milliseconds since 1970, whole minutes. */
  readonly at: number;
  readonly events: readonly Event[];
}

/**
 * Cuts a feature's whole log at a moment. `records` are in the order of the log, which is what counts: a clock that was set back
 * moves nothing, the cut lies behind the last record with `at` at or before the moment.
 */
export function pastOf<State, Event>(
  feature: { initial(): State; evolve(state: State, event: Event): void },
  records: readonly Remembered<Event>[],
  moment: number,
): Past<State, Event> {
  const cut = records.findLastIndex(({ at }) => at <= moment) + 1;
  const before = feature.initial();
  for (const { events } of records.slice(0, cut)) {
    for (const event of events) feature.evolve(before, event);
  }
  const since = records.slice(cut).flatMap(({ at, events }) => events.map((event) => ({ at, event })));
  return { before, since };
}
