import { type CSSProperties, useMemo } from 'react';
import { encode } from 'uqr';
import { classNames } from './class-names.ts';
import styles from './qr-code.module.css';

export interface QrCodeProps {
  value: string;
  /** What it leads to, in words. The address itself must also stand somewhere to read. */
  label: string;
  /** A CSS length; by default it fills its box. */
  size?: string | undefined;
  className?: string | undefined;
}

/** Quiet zone of four modules, as the standard asks. */
const border = 4;

export function QrCode({ value, label, size, className }: QrCodeProps) {
  const { path, modules } = useMemo(() => draw(value), [value]);
  const style: CSSProperties = size === undefined ? {} : { width: size };
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      className={classNames(styles.code, className)}
      style={style}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}

function draw(value: string): { path: string; modules: number } {
  const { data, size } = encode(value, { ecc: 'M', border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, modules: size };
}
