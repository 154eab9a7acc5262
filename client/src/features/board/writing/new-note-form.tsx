import type { ReactNode } from 'react';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { SwatchPicker } from '../../../ui/swatch-picker.tsx';
import { useUiText } from '../../../ui/ui-text.ts';
import { SectionPicker } from './section-picker.tsx';
import type { Composer } from './use-composer.ts';
import { wordsFieldOf } from './words-field.ts';
import { WordsForm } from './words-form.tsx';
import { t } from './writing.messages.ts';

interface NewNoteFormProps {
  composer: Composer;
  /** When something else has to follow what the composer does. */
  onSubmit?: (text: string) => Promise<string | undefined>;
  onCancel: () => void;
  promise: ReactNode;
}

const field = wordsFieldOf('note');

/** A new note: its words, its section, its colour. */
export function NewNoteForm({ composer, onSubmit, onCancel, promise }: NewNoteFormProps) {
  const { colors } = useUiText();
  const { text, setText, submit, sections, section, setSection, colour, setColour } = composer;
  if (!field) return null;
  return (
    <WordsForm
      field={field}
      text={text}
      onText={setText}
      submitLabel={t('post')}
      onSubmit={onSubmit ?? submit}
      onCancel={onCancel}
      promise={promise}
    >
      <SectionPicker sections={sections} value={section} onValueChange={setSection} />
      <Disclosure summary={t('colourIs', { colour: colors[colour] })}>
        <SwatchPicker label={t('colour')} value={colour} onValueChange={setColour} />
      </Disclosure>
    </WordsForm>
  );
}
