import { type LucideIcon, X } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { LiveAnnouncer } from './live-announcer.tsx';
import styles from './modal.module.css';
import { useUiText } from './ui-text.ts';
import { useModal } from './use-modal.ts';

export interface ModalProps {
  open: boolean;
  /** Esc, the close button: the owner sets `open` to false. A press beside the box does nothing, so no text is lost. */
  onClose: () => void;
  title: string;
  icon?: LucideIcon | undefined;
  children: ReactNode;
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  className?: string | undefined;
}

interface FrameProps extends ModalProps {
  look: string;
}

/** What Dialog and Sheet have in common. */
export function Modal(props: FrameProps) {
  return props.open ? <Frame {...props} /> : null;
}

function Frame({ onClose, title, icon: Icon, children, actions, initialFocus, className, look }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const text = useUiText();
  useModal({ dialog, title: heading, initialFocus }, onClose);

  return (
    <dialog
      ref={dialog}
      className={classNames(styles.modal, look, className)}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.header}>
        {Icon && (
          <span className={styles.badge}>
            <Icon aria-hidden="true" />
          </span>
        )}
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={X} label={text.close} onClick={onClose} tooltipSide="bottom" />
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
      <LiveAnnouncer />
    </dialog>
  );
}
