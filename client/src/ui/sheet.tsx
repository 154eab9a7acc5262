import { classNames } from './class-names.ts';
import styles from './modal.module.css';
import { Modal, type ModalProps } from './modal.tsx';

/** A longer task beside what one was doing: from below on a phone, from the side on a laptop. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} look={classNames(styles.sheet)} />;
}
