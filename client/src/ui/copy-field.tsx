import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { announce } from './announcer.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './copy-field.module.css';
import { copyText } from './copy-text.ts';
import { useUiText } from './ui-text.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface CopyFieldProps {
  label: string;
  value: string;
  /** Makes the label a link to it. */
  href?: string | undefined;
  className?: string | undefined;
}

/** A value to pass on, with a button that says when it is copied. */
export function CopyField({ label, value, href, className }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const text = useUiText();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3_000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    const done = await copyText(value, field.current);
    setCopied(done);
    announce(done ? text.copied : text.copyByHand);
  }

  return (
    <div className={classNames(styles.field, className)}>
      {href ? (
        <a className={styles.label} href={href}>
          {label}
        </a>
      ) : (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          className={styles.value}
          aria-label={href && label}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button className={styles.button} icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? text.copied : text.copy}
          <VisuallyHidden> {label}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}
