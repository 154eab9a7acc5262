import {
  Cloud,
  Gauge,
  Hand,
  HeartPulse,
  ListChecks,
  type LucideIcon,
  MessageCircleQuestion,
  Smile,
  ThumbsUp,
} from 'lucide-react';
import { activityUiOf } from '../kinds.ts';
import { t } from './quick.messages.ts';
import { oneWord, yesNoNotSure } from './quick-setups.ts';

/** A question that needs no words of anybody's to be asked. */
export interface QuickQuestion {
  readonly key: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Key of a kind of question. */
  readonly kind: string;
  readonly question: string;
  /** A setup of that kind, with ids of its own each time. */
  setup(): unknown;
}

const every: readonly QuickQuestion[] = [
  {
    key: 'thumbs',
    label: t('thumbs'),
    icon: ThumbsUp,
    kind: 'check-in',
    question: t('thumbsQuestion'),
    setup: () => ({ style: 'thumbs' }),
  },
  {
    key: 'fist',
    label: t('fist'),
    icon: Hand,
    kind: 'check-in',
    question: t('fistQuestion'),
    setup: () => ({ style: 'fist' }),
  },
  {
    key: 'mood',
    label: t('mood'),
    icon: HeartPulse,
    kind: 'check-in',
    question: t('moodQuestion'),
    setup: () => ({ style: 'mood' }),
  },
  {
    key: 'faces',
    label: t('faces'),
    icon: Smile,
    kind: 'faces',
    question: t('facesQuestion'),
    setup: () => ({ words: [t('face1'), t('face2'), t('face3'), t('face4'), t('face5')] }),
  },
  {
    key: 'yes-no',
    label: t('yesNo'),
    icon: ListChecks,
    kind: 'choice',
    question: t('yesNoQuestion'),
    setup: yesNoNotSure,
  },
  {
    key: 'one-word',
    label: t('oneWord'),
    icon: Cloud,
    kind: 'word-cloud',
    question: t('oneWordQuestion'),
    setup: oneWord,
  },
  {
    key: 'pace',
    label: t('pace'),
    icon: Gauge,
    kind: 'pace',
    question: t('paceQuestion'),
    setup: () => ({ version: 1 }),
  },
  {
    key: 'questions',
    label: t('questions'),
    icon: MessageCircleQuestion,
    kind: 'room-questions',
    question: t('questionsQuestion'),
    setup: () => ({ hold: true, votes: true }),
  },
];

/** In an order that never changes. Those of kinds that this app can show. */
export const quickQuestions = every.filter(({ kind }) => activityUiOf(kind) !== undefined);
