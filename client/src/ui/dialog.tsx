import { classNames } from './class-names.ts';
import styles from './modal.module.css';
import { Modal, type ModalProps } from './modal.tsx';

export interface DialogProps extends ModalProps {
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** One question or one small task that has to be finished or left first. */
export function Dialog({ size = 'medium', ...props }: DialogProps) {
  return <Modal {...props} look={classNames(styles.dialog, styles[size])} />;
}
