import type { Reaction } from '@sayso/shared/features/board/reactions/reactions.model.ts';
import { CircleQuestionMark, Heart, Laugh, type LucideIcon, Star, ThumbsUp } from 'lucide-react';

export const reactionIcons: Readonly<Record<Reaction, LucideIcon>> = {
  heart: Heart,
  'thumbs-up': ThumbsUp,
  star: Star,
  laugh: Laugh,
  question: CircleQuestionMark,
};
