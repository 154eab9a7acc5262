import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { Count } from './count.tsx';
import styles from './tabs.module.css';

export interface Tab {
  id: string;
  label: string;
  icon?: LucideIcon | undefined;
  /** Shown when above zero, for example unread messages; `countLabel` says what is counted. */
  count?: number | undefined;
  countLabel?: string | undefined;
  content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are about. */
  label: string;
  tabs: readonly Tab[];
  /** Chosen tab. Without it the tabs remember it themselves. */
  value?: string | undefined;
  onValueChange?: ((id: string) => void) | undefined;
  className?: string | undefined;
}

const steps: Record<string, (current: number, count: number) => number> = {
  ArrowRight: (current, count) => (current + 1) % count,
  ArrowLeft: (current, count) => (current - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs({ label, tabs, value, onValueChange, className }: TabsProps) {
  const [own, setOwn] = useState(tabs[0]?.id);
  const chosen = tabs.find((tab) => tab.id === (value ?? own)) ?? tabs[0];
  const id = useId();

  function choose(tab: string) {
    setOwn(tab);
    onValueChange?.(tab);
  }

  function key(event: KeyboardEvent<HTMLDivElement>) {
    const step = steps[event.key];
    if (!step || !chosen) return;
    event.preventDefault();
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const current = tabs.indexOf(chosen);
    const forward = step(current, tabs.length);
    const mirrored = rightToLeft && event.key.startsWith('Arrow');
    const target = mirrored ? (2 * current - forward + tabs.length) % tabs.length : forward;
    const tab = tabs[target];
    if (!tab) return;
    choose(tab.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  }

  return (
    <div className={classNames(styles.tabs, className)}>
      <div role="tablist" aria-label={label} className={styles.list} onKeyDown={key}>
        {tabs.map(({ id: tab, label: text, icon: Icon, count = 0, countLabel }) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}-tab`}
            aria-selected={tab === chosen?.id}
            aria-controls={tab === chosen?.id ? `${id}-${tab}` : undefined}
            tabIndex={tab === chosen?.id ? 0 : -1}
            className={styles.tab}
            onClick={() => choose(tab)}
          >
            {Icon && <Icon aria-hidden="true" />}
            {text}
            {count > 0 && <Count value={count} label={countLabel ?? ''} />}
          </button>
        ))}
      </div>
      {chosen && (
        <div
          key={chosen.id}
          role="tabpanel"
          id={`${id}-${chosen.id}`}
          aria-labelledby={`${id}-${chosen.id}-tab`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may hold nothing else that can be scrolled by keyboard
          tabIndex={0}
          className={styles.panel}
        >
          {chosen.content}
        </div>
      )}
    </div>
  );
}
