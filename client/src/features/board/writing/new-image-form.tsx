import { altTextLimit } from '@sayso/shared/features/board/kinds/image/image.kind.ts';
import { type ReactNode, useId, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRole } from '../../../session/use-role.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { AddForm } from './add-form.tsx';
import styles from './form-fields.module.css';
import { imageSizeOn } from './image-size.ts';
import type { AddItem } from './new-item.ts';
import { uploadImage } from './upload-image.ts';
import { t } from './writing.messages.ts';

interface NewImageFormProps {
  add: AddItem;
  where: ReactNode;
  onClose: () => void;
}

/** A picture from this device, with words for those who can't see it. */
export function NewImageForm({ add, where, onClose }: NewImageFormProps) {
  const { code } = useRoomConnection();
  const role = useRole();
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState('');
  const id = useId();

  async function submit() {
    if (!file) return t('choosePicture');
    if (alt.trim().length > altTextLimit) return t('altTooLong');
    const sent = await uploadImage(code, role, file);
    if (!sent.ok) return sent.sentence;
    const content = { kind: 'image', image: sent.value.id, alt: alt.trim() } as const;
    const refused = await add({ content, ...imageSizeOn(sent.value) });
    if (refused === undefined) onClose();
    return refused;
  }

  return (
    <AddForm onSubmit={submit} onCancel={onClose}>
      <div className={styles.end}>
        <label htmlFor={id} className={styles.label}>
          {t('picture')}
        </label>
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          aria-describedby={`${id}-hint`}
          className={styles.file}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <span id={`${id}-hint`}>{t('pictureHint')}</span>
      </div>
      <TextField
        label={t('pictureText')}
        hint={t('pictureTextHint')}
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
      />
      {where}
    </AddForm>
  );
}
