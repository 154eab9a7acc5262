import { announce } from './announcer.ts';

export interface Toast {
  text: string;
  tone?: 'good' | 'info' | 'warn' | undefined;
  /** One thing to do about it, for example undo. The toast then stays longer. */
  action?: { label: string; onPress: () => void } | undefined;
  /** Milliseconds on the screen, not counted while the pointer or the focus is on it. */
  duration?: number | undefined;
}

export interface ShownToast extends Toast {
  id: number;
}

const usualDuration = 6_000;
const durationWithAction = 30_000;

let nextId = 1;
let toasts: readonly ShownToast[] = [];
const listeners = new Set<() => void>();

/** Shows a short message and has it read out. At most three stand at a time; the oldest goes. */
export function showToast(toast: Toast): void {
  toasts = [...toasts, { ...toast, id: nextId }].slice(-3);
  nextId += 1;
  announce(toast.text);
  tell();
}

export function dismissToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  tell();
}

export function shownToasts(): readonly ShownToast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function durationOf(toast: Toast): number {
  return toast.duration ?? (toast.action ? durationWithAction : usualDuration);
}

function tell(): void {
  for (const listener of listeners) listener();
}
