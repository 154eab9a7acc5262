import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';
import { type ButtonLook, buttonClass } from './button-look.ts';
import { classNames } from './class-names.ts';
import { useUiText } from './ui-text.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ButtonProps extends ButtonLook, ComponentProps<'button'> {
  icon?: LucideIcon | undefined;
  iconEnd?: LucideIcon | undefined;
  /** Keeps its place and its focus, shows that work is going on, ignores presses. */
  busy?: boolean | undefined;
}

export function Button(props: ButtonProps) {
  const { variant, size, wide, icon: Icon, iconEnd: IconEnd, busy = false, ...rest } = props;
  const { className, children, onClick, type = 'button', ...native } = rest;
  const text = useUiText();

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      {...native}
      type={type}
      className={classNames(buttonClass({ variant, size, wide }), busy && styles.busy, className)}
      aria-disabled={busy || native['aria-disabled']}
      onClick={press}
    >
      {Icon && <Icon aria-hidden="true" />}
      <span className={styles.label}>{children}</span>
      {IconEnd && !busy && <IconEnd aria-hidden="true" />}
      {busy && (
        <>
          <span className={styles.dots} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <VisuallyHidden>, {text.busy}</VisuallyHidden>
        </>
      )}
    </button>
  );
}
