import {
  letterLimit,
  type WordCloudAnswer,
  type WordCloudSetup,
} from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { lettersIn, tidyWord } from '@sayso/shared/features/activities/kinds/word-cloud/words.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { useRowFocus } from '../../../../ui/use-row-focus.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { useTypedWords } from './use-typed-words.ts';
import { t } from './word-cloud.messages.ts';
import styles from './word-cloud-ballot.module.css';

/** A field for each word. Enter goes on to the next one, and sends from the last. */
export function WordCloudBallot(props: BallotProps<WordCloudSetup, WordCloudAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { texts, type } = useTypedWords(setup.words, chosen, onChoose);
  const { list, focusRow } = useRowFocus();
  const last = setup.words - 1;

  return (
    <ChoiceGroup legend={question} hint={hintFor(setup)} error={error} aria-disabled={closed || undefined}>
      <ol ref={list} className={styles.words}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place in the row
          <li key={index}>
            <TextField
              label={last === 0 ? t('onlyWord') : t('word', { number: index + 1 })}
              value={text}
              readOnly={closed}
              autoComplete="off"
              enterKeyHint={index < last ? 'next' : 'send'}
              error={isTooLong(text) ? t('tooLong', { limit: letterLimit }) : undefined}
              onChange={({ target }) => type(index, target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing || index === last) return;
                event.preventDefault();
                focusRow(index + 1);
              }}
            />
          </li>
        ))}
      </ol>
    </ChoiceGroup>
  );
}

const isTooLong = (text: string): boolean => lettersIn(tidyWord(text)) > letterLimit;

function hintFor({ words, hold }: WordCloudSetup): string {
  const many = words === 1 ? t('oneWord') : t('manyWords', { count: words });
  return hold ? `${many} ${t('held')}` : many;
}
