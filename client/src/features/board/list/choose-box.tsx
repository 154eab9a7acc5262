import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { chooseItem, useChoosingStore, useIsChosen } from './choosing.ts';
import { t } from './list.messages.ts';

interface ChooseBoxProps {
  id: ItemId;
  words: string;
  className?: string | undefined;
}

export function ChooseBox({ id, words, className }: ChooseBoxProps) {
  const store = useChoosingStore();
  const chosen = useIsChosen(id);
  return (
    <Checkbox
      label={t('chooseThis')}
      aria-description={words}
      className={className}
      checked={chosen}
      onChange={(event) => chooseItem(store, id, event.target.checked)}
    />
  );
}
