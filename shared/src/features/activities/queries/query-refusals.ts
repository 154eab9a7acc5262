import { type Rejection, reject } from '../../../room/feature.ts';

const own = {
  'activities.still-open': 'That question takes answers still. Close it first.',
  'activities.no-round': 'That question had no such round.',
  'activities.too-few':
    'Too few people answered. They were told that it is secret, so we do not show single answers.',
  'activities.no-slices': 'The answers to this question can not be split into groups.',
  'activities.no-slice': 'That group is not there any more. Choose another one.',
  'activities.slice-secret': 'This question is secret. Its answers are never split into groups.',
  'activities.slice-small': 'Too few people in that group. Their answers could be guessed.',
} as const;

/** Of the queries alone; they also use those of the commands. */
export const queryRefusals: Readonly<Record<string, string>> = own;

export const no = (code: keyof typeof own | 'activities.team-only' | 'activities.gone'): Rejection =>
  reject(code);
