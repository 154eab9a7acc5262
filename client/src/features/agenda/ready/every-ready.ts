import { decidingQuestions } from './deciding-questions.ts';
import { feedbackQuestions } from './feedback-questions.ts';
import type { ReadyQuestion } from './ready-question.ts';

export const readyQuestions: readonly ReadyQuestion[] = [...feedbackQuestions, ...decidingQuestions];
