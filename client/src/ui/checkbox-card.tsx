import { ChoiceCard, type ChoiceCardProps } from './choice-card.tsx';

/** Any number of several. */
export function CheckboxCard(props: ChoiceCardProps) {
  return <ChoiceCard {...props} type="checkbox" />;
}
