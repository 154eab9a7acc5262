import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';

export const sizeSteps = ['small', 'medium', 'large'] as const;
export type SizeStep = (typeof sizeSteps)[number];

const factors: Readonly<Record<SizeStep, number>> = { small: 0.6, medium: 1, large: 1.8 };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a thing measures when nobody has made it bigger or smaller. A stroke measures what its hand drew. */
function usualSize({ content }: Item): Size {
  if (content.kind === 'pen') return { width: content.drawnWidth, height: content.drawnHeight };
  return kindOf(content.kind).size;
}

/** How large it becomes, in board units: it keeps its form, and its longer side is so many times the usual. */
export function sizeAt(item: Item, step: SizeStep): Size {
  const usual = usualSize(item);
  const form = item.content.kind === 'note' ? usual : item;
  if (item.content.kind === 'text') return { width: usual.width * factors[step], height: 0 };
  const scale = (Math.max(usual.width, usual.height) * factors[step]) / Math.max(form.width, form.height, 1);
  return { width: Math.round(form.width * scale), height: Math.round(form.height * scale) };
}

/** The step that is nearest to its size now. */
export function sizeOf(item: Item): SizeStep {
  const usual = usualSize(item);
  const isWide = item.content.kind === 'text';
  const now = isWide ? item.width : Math.max(item.width, item.content.kind === 'note' ? 0 : item.height);
  const scale = now / (isWide ? usual.width : Math.max(usual.width, usual.height));
  const distance = (step: SizeStep): number => Math.abs(Math.log(factors[step] / scale));
  return [...sizeSteps].sort((a, b) => distance(a) - distance(b))[0] ?? 'medium';
}
