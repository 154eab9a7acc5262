import { useState } from 'react';
import { useDraft } from '../../../session/use-draft.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { activityUiOf } from '../kinds.ts';
import { AskForm, type AskFormProps } from './ask-form.tsx';
import { t } from './quick.messages.ts';
import { oneWord, yesNoNotSure } from './quick-setups.ts';

type Way = 'yes-no' | 'options' | 'word';

/** The ways to answer that this app can show. */
const ways = (
  [
    { value: 'yes-no', label: t('ownYesNo'), kind: 'choice', start: yesNoNotSure },
    { value: 'options', label: t('ownOptions'), kind: 'choice', start: () => choiceSetup() },
    { value: 'word', label: t('ownWord'), kind: 'word-cloud', start: oneWord },
  ] as const
).filter(({ kind }) => activityUiOf(kind) !== undefined);

const choiceSetup = (): unknown => activityUiOf('choice')?.newSetup();

/** A question in the words of whoever asks. They stay on this device until they are asked. */
export function OwnQuestion({ onAsk, ...form }: Pick<AskFormProps, 'formId' | 'onAsk' | 'refused'>) {
  const words = useDraft('quick-question');
  const [way, setWay] = useState<Way>('yes-no');
  const [setups, setSetups] = useState(
    () => new Map<Way, unknown>(ways.map((one) => [one.value, one.start()])),
  );
  const kind = ways.find(({ value }) => value === way)?.kind ?? 'choice';
  return (
    <AskForm
      {...form}
      wordsOnly={way !== 'options'}
      asked={{ kind, question: words.text, setup: setups.get(way) }}
      onChange={({ question, setup }) => {
        words.setText(question);
        setSetups(new Map(setups).set(way, setup));
      }}
      onAsk={async (asked) => {
        const done = await onAsk(asked);
        if (done) words.clear();
        return done;
      }}
    >
      <SegmentedControl
        label={t('howAnswer')}
        value={way}
        onValueChange={setWay}
        options={ways.map(({ value, label }) => ({ value, label }))}
      />
    </AskForm>
  );
}
