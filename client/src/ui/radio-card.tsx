import { ChoiceCard, type ChoiceCardProps } from './choice-card.tsx';

/** One of several. Give all cards of a question the same `name`. */
export function RadioCard(props: ChoiceCardProps) {
  return <ChoiceCard {...props} type="radio" />;
}
