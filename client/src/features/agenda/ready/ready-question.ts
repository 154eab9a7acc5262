import type { ReadyAsking, TemplateStep } from '../template-step.ts';

/** A question with its words, to start from. */
export interface ReadyQuestion extends TemplateStep {
  readonly key: string;
  /** For whoever looks for one. */
  readonly about: string;
  readonly asks: ReadyAsking;
}
