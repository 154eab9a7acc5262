import type { Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useRowFocus } from '../../../ui/use-row-focus.ts';
import { FieldError } from './field-error.tsx';
import { emptyLabelled } from './labelled-items.ts';
import styles from './labelled-list.module.css';

interface LabelledListProps {
  legend: string;
  hint?: string | undefined;
  items: readonly Labelled[];
  fewest: number;
  most: number;
  words: { item(number: number): string; add: string; remove(number: number): string };
  onChange(items: readonly Labelled[]): void;
  error?: string | undefined;
  /** Beside each field: a symbol to choose, a picture. */
  beside?(item: Labelled, index: number): ReactNode;
}

/** A list of things to be written: Enter goes on to the next one, and makes it when there is none. */
export function LabelledList(props: LabelledListProps) {
  const { legend, hint, items, fewest, most, words, onChange, error, beside } = props;
  const { list, focusRow, focusRowNext } = useRowFocus();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

  const add = (): void => {
    if (items.length >= most) return;
    onChange([...items, emptyLabelled()]);
    focusRowNext(items.length);
  };
  const rename = (item: LabelledId, label: string): void =>
    onChange(items.map((one) => (one.id === item ? { ...one, label } : one)));
  const remove = (index: number): void => {
    onChange(items.filter((_, place) => place !== index));
    focusRowNext(Math.max(0, index - 1));
  };

  return (
    <fieldset className={styles.form} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ol ref={list} className={styles.items}>
        {items.map((item, index) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <TextField
              label={words.item(index + 1)}
              hideLabel
              value={item.label}
              onChange={({ target }) => rename(item.id, target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (index < items.length - 1) focusRow(index + 1);
                else add();
              }}
            />
            {beside?.(item, index)}
            {items.length > fewest && (
              <IconButton icon={X} label={words.remove(index + 1)} onClick={() => remove(index)} />
            )}
          </li>
        ))}
      </ol>
      <FieldError id={`${id}-error`} error={error} />
      {items.length < most && (
        <Button variant="quiet" size="small" icon={Plus} onClick={add} className={styles.add}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}
