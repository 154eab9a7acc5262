import { Choice, type ChoiceProps } from './choice.tsx';

/** Something to tick, in a line of its own. */
export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" look="row" />;
}
