import { Choice, type ChoiceCardProps } from './choice.tsx';

/** Any number of several. */
export function CheckboxCard(props: ChoiceCardProps) {
  return <Choice {...props} type="checkbox" look="card" />;
}
