export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placement {
  side: 'top' | 'bottom';
  align: 'start' | 'center' | 'end';
}

const gap = 8;
const margin = 8;

/**
 * Where a floating box goes, in viewport pixels: on the wished side of its anchor, on the other one when there is
 * no room, and never over the edge of the viewport. `align` counts from the left.
 */
export function place(
  anchor: Box,
  size: Omit<Box, 'left' | 'top'>,
  viewport: Omit<Box, 'left' | 'top'>,
  wish: Placement,
) {
  const above = anchor.top - gap - size.height;
  const below = anchor.top + anchor.height + gap;
  const fitsAbove = above >= margin;
  const fitsBelow = below + size.height <= viewport.height - margin;
  const goesAbove = wish.side === 'top' ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;

  const share = { start: 0, center: 0.5, end: 1 }[wish.align];
  const left = anchor.left + (anchor.width - size.width) * share;
  return {
    left: clamp(left, margin, viewport.width - size.width - margin),
    top: clamp(goesAbove ? above : below, margin, viewport.height - size.height - margin),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
