export const themes = ['light', 'dark', 'contrast', 'calm'] as const;
export type Theme = (typeof themes)[number];

/** `auto` follows the device: its dark mode, and its wish for more contrast. */
export type ThemeChoice = Theme | 'auto';

const textSizes = ['100', '125', '150'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Look {
  theme: ThemeChoice;
  textSize: TextSize;
}

const storageKey = 'sayso.look';
const wishes = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' };

let look: Look = { theme: 'auto', textSize: '100' };
const listeners = new Set<() => void>();

/** What this device chose. The same object until it changes. */
export function currentLook(): Look {
  return look;
}

export function onLookChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes the look at once and keeps it on this device only. */
export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(look));
  } catch {
    // Storage can be switched off; the look then lasts until the page is closed.
  }
  showLook();
}

/** Reads the kept look, shows it, and follows the device from then on. Once, before the first paint. */
export function startLook(): void {
  look = keptLook();
  showLook();
  for (const wish of Object.values(wishes)) matchMedia(wish).addEventListener('change', showLook);
}

export function shownTheme(choice: ThemeChoice): Theme {
  if (choice !== 'auto') return choice;
  if (matchMedia(wishes.contrast).matches) return 'contrast';
  return matchMedia(wishes.dark).matches ? 'dark' : 'light';
}

function showLook(): void {
  const root = document.documentElement;
  root.dataset.theme = shownTheme(look.theme);
  root.dataset.textSize = look.textSize;
  for (const listener of listeners) listener();
}

function keptLook(): Look {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return look;
    const theme = 'theme' in kept ? kept.theme : undefined;
    const textSize = 'textSize' in kept ? kept.textSize : undefined;
    return {
      theme: themes.find((known) => known === theme) ?? 'auto',
      textSize: textSizes.find((known) => known === textSize) ?? '100',
    };
  } catch {
    return look;
  }
}
