import { Choice, type ChoiceCardProps } from './choice.tsx';

/** One of several. Give all cards of a question the same `name`. */
export function RadioCard(props: ChoiceCardProps) {
  return <Choice {...props} type="radio" look="card" />;
}
