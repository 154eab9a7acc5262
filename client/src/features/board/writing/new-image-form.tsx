import { altTextLimit } from '@sayso/shared/features/board/kinds/image/image.kind.ts';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { pictureKinds, sendPicture } from '../../../session/send-picture.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AddForm } from './add-form.tsx';
import styles from './form-fields.module.css';
import { imageSizeOn } from './image-size.ts';
import type { AddItem } from './new-item.ts';
import { t } from './writing.messages.ts';

interface NewImageFormProps {
  add: AddItem;
  where: ReactNode;
  onClose: () => void;
}

/** A picture from this device, with words for those who can't see it. */
export function NewImageForm({ add, where, onClose }: NewImageFormProps) {
  const connection = useRoomConnection();
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState('');
  const [sent, setSent] = useState(0);
  const stop = useRef(new AbortController());
  const id = useId();

  async function submit() {
    if (!file) return t('choosePicture');
    if (alt.trim().length > altTextLimit) return t('altTooLong');
    const answer = await sendPicture(connection, file, { onProgress: setSent, signal: stop.current.signal });
    setSent(0);
    if (!answer.ok) return answer.sentence;
    const content = { kind: 'image', image: answer.value.id, alt: alt.trim() } as const;
    const refused = await add({ content, ...imageSizeOn(answer.value) });
    if (refused === undefined) onClose();
    return refused;
  }

  function cancel() {
    stop.current.abort();
    onClose();
  }

  return (
    <AddForm onSubmit={submit} onCancel={cancel}>
      <div className={styles.end}>
        <label htmlFor={id} className={styles.label}>
          {t('picture')}
        </label>
        <input
          id={id}
          type="file"
          accept={pictureKinds}
          aria-describedby={`${id}-hint`}
          className={styles.file}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <span id={`${id}-hint`} className={styles.fileHint}>
          {t('pictureHint')}
        </span>
      </div>
      <TextField
        label={t('pictureText')}
        hint={t('pictureTextHint')}
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
      />
      {where}
      {sent > 0 && <ProgressBar label={t('pictureSending')} value={Math.round(sent * 100)} max={100} />}
    </AddForm>
  );
}
