import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type ButtonLook, buttonClass } from './button-look.ts';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';
import { menuTarget } from './menu-keys.ts';
import { useFloating } from './use-floating.ts';

export interface MenuItem {
  id: string;
  label: string;
  hint?: string | undefined;
  icon?: LucideIcon | undefined;
  danger?: boolean | undefined;
  /** Stays in the list, can be read, does nothing. Say why in `hint`. */
  disabled?: boolean | undefined;
  onSelect: () => void;
}

export interface MenuProps extends ButtonLook {
  /** Name of the button and of the list. */
  label: string;
  /** As a function: asked each time the list opens, so that the button need not follow what stands in it. */
  items: readonly MenuItem[] | (() => readonly MenuItem[]);
  icon?: LucideIcon | undefined;
  /** Shows only the icon; the label stays its name. Needs `icon`. */
  iconOnly?: boolean | undefined;
  align?: 'start' | 'end' | undefined;
  /** What the button is about, where several have the same name. */
  description?: string | undefined;
  className?: string | undefined;
}

/** A button that opens a list of actions (the menu button pattern of the ARIA authoring guide). */
export function Menu(props: MenuProps) {
  const { label, items: given, icon: Icon, iconOnly = false, align = 'start', className, ...rest } = props;
  const { description, ...look } = rest;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<readonly MenuItem[]>([]);
  const items = typeof given === 'function' ? asked : given;
  const firstFocus = useRef<'first' | 'last'>('first');
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useFloating(button, list, open, { side: 'bottom', align });

  useEffect(() => {
    if (!open) return;
    itemsIn(list.current)
      .at(firstFocus.current === 'first' ? 0 : -1)
      ?.focus();

    function closeOutside(event: PointerEvent) {
      const target = event.target instanceof Node ? event.target : null;
      if (!list.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    }
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function show(focus: 'first' | 'last') {
    firstFocus.current = focus;
    if (typeof given === 'function') setAsked(given());
    setOpen(true);
  }

  function hide() {
    setOpen(false);
    button.current?.focus();
  }

  function choose(item: MenuItem) {
    if (item.disabled) return;
    hide();
    item.onSelect();
  }

  function buttonKey(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  function listKey(event: KeyboardEvent) {
    if (event.key === 'Tab') return setOpen(false);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = itemsIn(list.current);
    const current = all.findIndex((item) => item.matches(':focus'));
    const target = menuTarget(
      event.key,
      current,
      items.map((item) => item.label),
    );
    if (event.key !== 'Escape' && target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (target === undefined) hide();
    else all[target]?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(buttonClass(look), className)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={iconOnly ? label : undefined}
        aria-description={description}
        onClick={() => (open ? hide() : show('first'))}
        onKeyDown={buttonKey}
      >
        {Icon && <Icon aria-hidden="true" />}
        {!iconOnly && <span>{label}</span>}
        {!iconOnly && <ChevronDown aria-hidden="true" />}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          popover="manual"
          className={styles.menu}
          onKeyDown={listKey}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.disabled}
              className={classNames(styles.item, item.danger && styles.danger)}
              onClick={() => choose(item)}
            >
              {item.icon && <item.icon aria-hidden="true" />}
              <span className={styles.text}>
                {item.label}
                {item.hint && <span className={styles.hint}>{item.hint}</span>}
              </span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
