import type { StepForm } from './step-form.ts';

/** What a ready step asks. */
export interface ReadyAsking {
  /** Key of a kind of question. */
  readonly kind: string;
  readonly question: string;
  /** A setup of that kind, with ids of its own each time. `now`: for dates. */
  setup(now: Date): unknown;
  readonly influence?: NonNullable<StepForm['influence']>;
  /** Seconds. */
  readonly think?: number;
}

/** A step with its words. A talk, if it has neither sections nor a question. */
export interface TemplateStep {
  readonly title: string;
  readonly instruction: string;
  /** A board with these sections. */
  readonly sections?: readonly string[];
  readonly asks?: ReadyAsking;
}
