import { Check, type LucideIcon } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: string;
  hint?: ReactNode;
}

export interface ChoiceCardProps extends ChoiceProps {
  icon?: LucideIcon | undefined;
  /** Beside the label, and saying nothing more than it. */
  picture?: ReactNode;
}

interface Kind extends ChoiceCardProps {
  type: 'radio' | 'checkbox';
  look: 'row' | 'card';
}

/** All of it can be tapped. The real radio or checkbox lies over it, so keyboard and forms work as ever. */
export function Choice({
  type,
  look,
  label,
  hint,
  icon: Icon,
  picture,
  className,
  id: givenId,
  ...native
}: Kind) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={classNames(styles[look], className)}>
      <input
        {...native}
        id={id}
        type={type}
        className={styles.control}
        aria-describedby={hint ? `${id}-hint` : native['aria-describedby']}
      />
      <span className={classNames(styles.mark, type === 'radio' ? styles.round : styles.square)}>
        <Check aria-hidden="true" />
      </span>
      {picture && (
        <span className={styles.picture} aria-hidden="true">
          {picture}
        </span>
      )}
      <span className={styles.text}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <span className={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      {Icon && <Icon className={styles.icon} aria-hidden="true" />}
    </div>
  );
}
