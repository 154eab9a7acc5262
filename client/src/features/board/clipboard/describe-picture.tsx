import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { altTextLimit } from '@sayso/shared/features/board/kinds/image/image.kind.ts';
import { Image } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { usePicture } from '../../../session/use-picture.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './clipboard.messages.ts';
import styles from './describe-picture.module.css';

interface DescribePictureProps {
  id: ItemId;
  onClose: () => void;
}

/** Asks for words for those who can't see a picture that was just put on the board. It may be left out. */
export function DescribePicture({ id, onClose }: DescribePictureProps) {
  const content = useRoom(({ board }) => board.items.get(id)?.content);
  if (content?.kind !== 'image') return null;
  return <Question id={id} image={content.image} onClose={onClose} />;
}

function Question({ id, image, onClose }: DescribePictureProps & { image: string }) {
  const send = useSend();
  const address = usePicture(image);
  const [alt, setAlt] = useState('');
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const form = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const words = alt.trim();
    if (words.length > altTextLimit) return setError(t('describeShorter'));
    if (words !== '') {
      const change = { kind: 'image', alt: words } as const;
      const answer = await send({ type: 'board.ChangeItem', id, change }, { ownRefusal: true });
      if (!answer.ok) return setError(answer.sentence);
    }
    onClose();
  }

  return (
    <Dialog
      open
      size="small"
      title={t('describe')}
      icon={Image}
      initialFocus={field}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('notNow')}
          </Button>
          <Button type="submit" form={form} variant="primary">
            {t('describeSave')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <Stack>
          {address !== 'coming' && address !== 'gone' && (
            <img src={address} alt="" className={styles.picture} />
          )}
          <TextField
            ref={field}
            label={t('describeLabel')}
            hint={t('describeHint')}
            error={error}
            value={alt}
            onChange={(event) => setAlt(event.target.value)}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
