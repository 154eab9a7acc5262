import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { dismissToast, durationOf, onToasts, type ShownToast, shownToasts } from './toast-queue.ts';
import styles from './toast-region.module.css';
import { useUiText } from './ui-text.ts';

/** Where toasts stand. Once, near the root. It is silent: the announcer has read them out. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, shownToasts);
  return toasts.length === 0 ? null : <Shown toasts={toasts} />;
}

function Shown({ toasts }: { toasts: readonly ShownToast[] }) {
  const region = useRef<HTMLElement>(null);
  const newest = toasts.at(-1)?.id;
  const up = useRef(false);
  const text = useUiText();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new toast is to stand in front
  useLayoutEffect(() => {
    // What is shown last lies highest: this lifts the toasts over a dialog that was opened after them.
    if (up.current) {
      if (!document.querySelector('dialog[open]')) return;
      region.current?.hidePopover?.();
    }
    up.current = true;
    region.current?.showPopover?.();
  }, [newest]);

  return (
    <section ref={region} popover="manual" className={styles.region} aria-label={text.toasts}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

const icons = { good: CircleCheck, info: Info, warn: TriangleAlert };

function ToastCard({ toast }: { toast: ShownToast }) {
  const [held, setHeld] = useState(false);
  const text = useUiText();
  const Icon = icons[toast.tone ?? 'good'];
  const duration = durationOf(toast);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), duration);
    return () => clearTimeout(timer);
  }, [held, toast.id, duration]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the toast while somebody is at it
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden="true" />
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismissToast(toast.id);
            toast.action?.onPress();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={text.dismiss}
        onClick={() => dismissToast(toast.id)}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
