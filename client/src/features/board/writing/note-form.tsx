import type { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { NoteColour } from '@sayso/shared/features/board/kinds/colours.ts';
import { noteTextLimit } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { SwatchPicker } from '../../../ui/swatch-picker.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useUiText } from '../../../ui/ui-text.ts';
import { t } from '../board.messages.ts';
import styles from './note-form.module.css';
import { SectionPicker } from './section-picker.tsx';

export interface Composing {
  readonly sections: readonly Section[];
  readonly section: SectionId | null;
  readonly colour: NoteColour;
  setSection(section: SectionId): void;
  setColour(colour: NoteColour): void;
}

interface NoteFormProps {
  text: string;
  onText: (text: string) => void;
  submitLabel: string;
  /** Answers the sentence of a refusal, or undefined when all is well. */
  onSubmit: (text: string) => Promise<string | undefined>;
  onCancel: () => void;
  /** Who can see who wrote it. Stands where people type. */
  promise: ReactNode;
  /** Only for new notes. */
  composing?: Composing | undefined;
}

/** The words of a note, being written or changed. Nothing typed is lost: the owner keeps it as a draft. */
export function NoteForm(props: NoteFormProps) {
  const { text, onText, submitLabel, onSubmit, onCancel, promise, composing } = props;
  const [error, setError] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const { colors } = useUiText();

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    // No further than it takes to see it.
    element?.scrollIntoView?.({ block: 'nearest' });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  async function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    area.current?.focus({ preventScroll: true });
    if (text.trim() === '') return setError(t('writeFirst'));
    if (text.trim().length > noteTextLimit) return setError(t('shorter'));
    setError(undefined);
    setError(await onSubmit(text));
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={key}>
      <TextArea
        ref={area}
        label={t('text')}
        hint={promise}
        error={error}
        limit={noteTextLimit}
        rows={3}
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => {
          setError(undefined);
          onText(event.target.value);
        }}
      />
      {composing && (
        <>
          <SectionPicker
            sections={composing.sections}
            value={composing.section}
            onValueChange={composing.setSection}
          />
          <Disclosure summary={t('colourIs', { colour: colors[composing.colour] })}>
            <SwatchPicker label={t('colour')} value={composing.colour} onValueChange={composing.setColour} />
          </Disclosure>
        </>
      )}
      <Cluster gap="sm" className={styles.actions}>
        <Button type="submit" variant="primary">
          {submitLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Cluster>
    </form>
  );
}
