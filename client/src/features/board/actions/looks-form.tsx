import {
  type ConnectorHeads,
  connectorHeads,
  connectorLines,
} from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import type { ItemChange, ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { type PenWidth, penWidths } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import { type ShapeForm, shapeForms } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import type { LetterSize, letterSizes } from '@sayso/shared/features/board/kinds/text/text.kind.ts';
import { lazy, Suspense } from 'react';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { SwatchPicker } from '../../../ui/swatch-picker.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { t } from './actions.messages.ts';
import { InkPicker } from './ink-picker.tsx';

const StickerPicker = lazy(async () => ({
  default: (await import('./sticker-picker.tsx')).StickerPicker,
}));

const letters = ['small', 'medium', 'large', 'huge'] as const satisfies readonly (keyof typeof letterSizes)[];

interface LooksFormProps {
  content: ItemContent;
  onChange: (change: ItemChange) => void;
}

/** Whatever about a thing is not words: its colour, its form, its letters. */
export function LooksForm({ content, onChange }: LooksFormProps) {
  const { kind } = content;
  switch (kind) {
    case 'note':
      return (
        <SwatchPicker
          label={t('colour')}
          value={content.colour}
          onValueChange={(colour) => onChange({ kind, colour })}
        />
      );
    case 'text':
      return (
        <>
          <SegmentedControl<LetterSize>
            label={t('letters')}
            options={letters.map((value) => ({ value, label: t(`letters-${value}`) }))}
            value={content.size}
            onValueChange={(size) => onChange({ kind, size })}
          />
          <InkPicker value={content.colour} onValueChange={(colour) => onChange({ kind, colour })} />
        </>
      );
    case 'shape':
      return (
        <>
          <SegmentedControl<ShapeForm>
            label={t('form')}
            options={shapeForms.map((value) => ({ value, label: t(`form-${value}`) }))}
            value={content.form}
            onValueChange={(form) => onChange({ kind, form })}
          />
          <InkPicker value={content.colour} onValueChange={(colour) => onChange({ kind, colour })} />
          <Switch
            label={t('filled')}
            checked={content.filled}
            onCheckedChange={(filled) => onChange({ kind, filled })}
          />
        </>
      );
    case 'connector':
      return (
        <>
          <SegmentedControl<ConnectorHeads>
            label={t('heads')}
            options={connectorHeads.map((value) => ({ value, label: t(`heads-${value}`) }))}
            value={content.heads}
            onValueChange={(heads) => onChange({ kind, heads })}
          />
          <SegmentedControl<(typeof connectorLines)[number]>
            label={t('line')}
            options={connectorLines.map((value) => ({ value, label: t(`line-${value}`) }))}
            value={content.line}
            onValueChange={(line) => onChange({ kind, line })}
          />
          <InkPicker value={content.colour} onValueChange={(colour) => onChange({ kind, colour })} />
        </>
      );
    case 'pen':
      return (
        <>
          <SegmentedControl<PenWidth>
            label={t('penWidth')}
            options={penWidths.map((value) => ({ value, label: t(`pen-${value}`) }))}
            value={content.width}
            onValueChange={(width) => onChange({ kind, width })}
          />
          <InkPicker value={content.colour} onValueChange={(colour) => onChange({ kind, colour })} />
        </>
      );
    case 'sticker':
      return (
        <Suspense fallback={<Skeleton shape="card" />}>
          <StickerPicker value={content.sticker} onValueChange={(sticker) => onChange({ kind, sticker })} />
        </Suspense>
      );
    case 'image':
      return null;
  }
}
