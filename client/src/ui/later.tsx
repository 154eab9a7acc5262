import { type ComponentType, useEffect, useState } from 'react';

interface Later<Props> {
  readonly Part: ComponentType<Props>;
  /** Asks for it ahead of time. Resolves when it is there, or when it did not come. */
  fetch(): Promise<void>;
}

/**
 * A component that comes in a file of its own; `Waiting` stands in for it meanwhile. React's `lazy` does that too, but
 * once `Suspense` has shown a fallback React holds back what comes next for 300 ms, and the way to a board has three such doors.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): Later<Props> {
  let Arrived: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  function arrive(): Promise<void> {
    coming ??= load().then(
      (component) => {
        Arrived = component;
      },
      (fault: unknown) => {
        coming = undefined;
        throw fault;
      },
    );
    return coming;
  }

  function Part(props: Props) {
    const [outcome, setOutcome] = useState<{ readonly fault?: unknown } | undefined>(Arrived && {});
    useEffect(() => {
      // Not asked of `Arrived`: that may have come since this was drawn.
      if (outcome) return;
      arrive().then(
        () => setOutcome({}),
        (fault: unknown) => setOutcome({ fault }),
      );
    }, [outcome]);
    if (Arrived) return <Arrived {...props} />;
    if (outcome) throw outcome.fault ?? new Error('Nothing came');
    return <Waiting />;
  }

  return { Part, fetch: () => arrive().catch(() => undefined) };
}
