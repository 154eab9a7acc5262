import type { ComponentProps } from 'react';
import styles from './avatar.module.css';
import { type AvatarLook, avatarLetter, avatarShapes } from './avatar-look.ts';
import { classNames } from './class-names.ts';

export interface AvatarProps extends AvatarLook, Omit<ComponentProps<'span'>, 'color'> {
  /** Whose it is. Read out, unless the name stands beside it: then give `decorative`. */
  label: string;
  decorative?: boolean | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** Shape, colour and letter together, so that no single one has to be told apart. */
export function Avatar(props: AvatarProps) {
  const { label, decorative = false, color, shape, size = 'medium', className, ...native } = props;
  const naming = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span {...naming} {...native} className={classNames(styles.avatar, styles[size], className)}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path
          d={avatarShapes[shape]}
          fill={`var(--note-${color}-bg)`}
          stroke={`var(--note-${color}-edge)`}
          strokeWidth="2"
        />
        <text x="20" y="26" fill={`var(--note-${color}-ink)`}>
          {avatarLetter(label)}
        </text>
      </svg>
    </span>
  );
}
