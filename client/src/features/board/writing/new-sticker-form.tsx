import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AddForm } from './add-form.tsx';
import type { AddItem } from './new-item.ts';
import { t } from './writing.messages.ts';

const StickerPicker = lazy(async () => ({
  default: (await import('../actions/sticker-picker.tsx')).StickerPicker,
}));

interface NewStickerFormProps {
  add: AddItem;
  where: ReactNode;
  onClose: () => void;
}

export function NewStickerForm({ add, where, onClose }: NewStickerFormProps) {
  const [sticker, setSticker] = useState<SymbolName>();

  async function submit() {
    if (sticker === undefined) return t('chooseSticker');
    const refused = await add({ content: { kind: 'sticker', sticker } });
    if (refused === undefined) onClose();
    return refused;
  }

  return (
    <AddForm onSubmit={submit} onCancel={onClose}>
      <Suspense fallback={<Skeleton shape="card" />}>
        <StickerPicker value={sticker} onValueChange={setSticker} />
      </Suspense>
      {where}
    </AddForm>
  );
}
