import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-look.ts';
import { classNames } from './class-names.ts';

export interface LinkButtonProps extends ButtonLook, ComponentProps<'a'> {
  href: string;
  icon?: LucideIcon | undefined;
  iconEnd?: LucideIcon | undefined;
}

/** A link that looks like a button: it goes somewhere. What does something is a Button. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, size, wide, icon: Icon, iconEnd: IconEnd, className, children, ...native } = props;
  return (
    <a {...native} className={classNames(buttonClass({ variant, size, wide }), className)}>
      {Icon && <Icon aria-hidden="true" />}
      <span>{children}</span>
      {IconEnd && <IconEnd aria-hidden="true" />}
    </a>
  );
}
