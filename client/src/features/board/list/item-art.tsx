import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import { lazy, Suspense } from 'react';
import { usePicture } from '../../../session/use-picture.ts';
import { lookOf } from '../kinds/looks.ts';
import styles from './item-row.module.css';
import { t } from './list.messages.ts';

const StickerArt = lazy(async () => {
  const { artOf } = await import('../../../symbols/symbol-art.ts');
  return {
    default: ({ name }: { name: SymbolName }) => (
      <img src={artOf(name)} alt="" width={56} height={56} className={styles.art} />
    ),
  };
});

/** What can be seen of a thing beside its words. The words say the same, so it is not read aloud. */
export function ItemArt({ item: { content } }: { item: Item }) {
  const Icon = lookOf(content.kind).icon;
  switch (content.kind) {
    case 'note':
      return null;
    case 'sticker':
      return (
        <Suspense fallback={<span className={styles.artRoom} />}>
          <StickerArt name={content.sticker} />
        </Suspense>
      );
    case 'image':
      return <Picture id={content.image} />;
    default:
      return <Icon aria-hidden="true" className={styles.kind} />;
  }
}

function Picture({ id }: { id: string }) {
  const address = usePicture(id);
  if (address === 'coming') return <p className={styles.pictureWord}>{t('pictureLoading')}</p>;
  if (address === 'gone') return <p className={styles.pictureWord}>{t('pictureGone')}</p>;
  return <img src={address} alt="" className={styles.picture} />;
}
