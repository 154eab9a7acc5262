import { lettersIn } from '@sayso/shared/features/activities/kinds/written/written.texts.ts';
import {
  letterLimits,
  type WrittenAnswer,
  type WrittenSetup,
} from '@sayso/shared/features/activities/kinds/written/written.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { useTypedText } from './use-typed-text.ts';
import { t } from './written.messages.ts';

/** One field. On one line Enter sends; on several it begins the next. */
export function WrittenBallot(props: BallotProps<WrittenSetup, WrittenAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { text, type } = useTypedText(chosen, onChoose);
  const limit = letterLimits[setup.lines];
  const over = lettersIn(text.trim()) - limit;
  const field = {
    label: t('yourAnswer'),
    value: text,
    readOnly: closed,
    dir: 'auto',
    autoComplete: 'off',
    error: over > 0 ? t('tooLong', { count: over }) : undefined,
  };
  return (
    <ChoiceGroup legend={question} hint={hintFor(setup)} error={error} aria-disabled={closed || undefined}>
      {setup.lines === 'short' ? (
        <TextField {...field} enterKeyHint="send" onChange={({ target }) => type(target.value)} />
      ) : (
        <TextArea {...field} rows={4} onChange={({ target }) => type(target.value)} />
      )}
    </ChoiceGroup>
  );
}

function hintFor({ lines, hold }: WrittenSetup): string {
  const long =
    lines === 'short' ? t('oneLine') : t('someLines', { limit: letterLimits.long.toLocaleString('en') });
  return hold ? `${long} ${t('held')}` : long;
}
