import { type LucideIcon, Minus, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { buttonClass } from '../../../ui/button-look.ts';
import { classNames } from '../../../ui/class-names.ts';
import styles from './stepper.module.css';

interface StepperProps {
  /** What is counted; also the name of the pair of buttons. */
  label: string;
  less: string;
  more: string;
  /** How it is said now. */
  children: ReactNode;
  /** Said of the button that can't be pressed now; it keeps its place and its focus. */
  atLeast?: string | undefined;
  atMost?: string | undefined;
  /** Which thing it is about, where several stand on the page. */
  description?: string | undefined;
  onLess: () => void;
  onMore: () => void;
  hideLabel?: boolean | undefined;
}

/** A number that goes up and down by one. Buttons of full size, for fingers and for keys. */
export function Stepper(props: StepperProps) {
  const { label, less, more, children, atLeast, atMost, description, onLess, onMore, hideLabel } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in one line everywhere
    <div role="group" aria-labelledby={hideLabel ? undefined : id} aria-label={hideLabel ? label : undefined}>
      {!hideLabel && (
        <p id={id} className={styles.label}>
          {label}
        </p>
      )}
      <div className={styles.stepper}>
        <Step icon={Minus} label={less} stop={atLeast} description={description} onPress={onLess} />
        <span className={styles.value}>{children}</span>
        <Step icon={Plus} label={more} stop={atMost} description={description} onPress={onMore} />
      </div>
    </div>
  );
}

interface StepProps {
  icon: LucideIcon;
  label: string;
  stop: string | undefined;
  description: string | undefined;
  onPress: () => void;
}

/** Without the words that other icons show when they are pressed: they would stand over what is counted. */
function Step({ icon: Icon, label, stop, description, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={classNames(buttonClass({ variant: 'secondary', size: 'small' }), styles.step)}
      aria-label={label}
      aria-disabled={stop !== undefined || undefined}
      aria-description={stop ?? description}
      onClick={onPress}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
