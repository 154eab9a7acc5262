import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, useRef, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button-look.ts';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { useFloating } from './use-floating.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'ref'> {
  icon: LucideIcon;
  /** The name. Shown below the icon with `showLabel`, else on hover, on focus and while a finger rests on it. */
  label: string;
  showLabel?: boolean | undefined;
  variant?: Exclude<ButtonVariant, 'danger'> | undefined;
  tooltipSide?: 'top' | 'bottom' | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, showLabel = false, ...rest } = props;
  const { variant = 'quiet', tooltipSide = 'top', className, ...native } = rest;
  const button = useRef<HTMLButtonElement>(null);
  const tooltip = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  const shown = near && !showLabel;
  useFloating(button, tooltip, shown, { side: tooltipSide, align: 'center' });

  return (
    <button
      type="button"
      {...native}
      ref={button}
      aria-label={showLabel ? undefined : label}
      className={classNames(
        buttonClass({ variant, size: 'small' }),
        showLabel ? styles.labelled : styles.button,
        className,
      )}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) setNear(true);
        native.onFocus?.(event);
      }}
      onBlur={(event) => {
        setNear(false);
        native.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setNear(false);
        native.onKeyDown?.(event);
      }}
    >
      <Icon aria-hidden="true" />
      {showLabel && <span>{label}</span>}
      {shown && (
        <span ref={tooltip} popover="manual" aria-hidden="true" className={styles.tooltip}>
          {label}
        </span>
      )}
    </button>
  );
}
