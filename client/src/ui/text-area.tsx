import { type ChangeEvent, type ComponentProps, useId, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';
import { describedBy } from './field-ids.ts';
import { useUiText } from './ui-text.ts';

export interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'ref' | 'children'> {
  ref?: React.Ref<HTMLTextAreaElement> | undefined;
  /** Letters allowed. Text is never cut; the counter says how many are too many. */
  limit?: number | undefined;
}

/** Shown when this share of the limit is left; before, a counter is only pressure. */
const counterFrom = 0.2;

export function TextArea(props: TextAreaProps) {
  const {
    label,
    hint,
    error,
    hideLabel,
    limit,
    className,
    ref,
    id: givenId,
    onChange,
    rows = 3,
    ...native
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(String(native.defaultValue ?? ''));
  const text = native.value === undefined ? typed : String(native.value);
  const words = useUiText();

  const left = limit === undefined ? undefined : limit - [...text].length;
  const showCount = limit !== undefined && left !== undefined && left <= limit * counterFrom;
  const over = left !== undefined && left < 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [text]);

  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    setTyped(event.target.value);
    onChange?.(event);
  }

  function attach(element: HTMLTextAreaElement | null) {
    area.current = element;
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
  }

  return (
    <Field {...{ id, label, hint, error, hideLabel, className }}>
      <textarea
        {...native}
        rows={rows}
        style={{ minHeight: `calc(${rows}lh + 1.5em)`, ...native.style }}
        {...describedBy(id, { hint, error }, showCount ? `${id}-count` : '')}
        aria-invalid={over || error ? true : undefined}
        id={id}
        ref={attach}
        className={classNames(styles.input, styles.area)}
        onChange={change}
      />
      {showCount && (
        <p className={classNames(styles.count, over && styles.over)} id={`${id}-count`}>
          {over ? words.lettersOver(-left) : words.lettersLeft(left)}
        </p>
      )}
    </Field>
  );
}
