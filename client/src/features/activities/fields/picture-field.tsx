import { useContext, useEffect, useId, useRef, useState } from 'react';
import { RoomContext } from '../../../session/room-context.ts';
import { pictureKinds, sendPicture } from '../../../session/send-picture.ts';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { FieldError } from './field-error.tsx';
import { t } from './fields.messages.ts';
import styles from './picture-field.module.css';

interface PictureFieldProps {
  label: string;
  /** The server's name for it. */
  onSent(picture: string): void;
}

/** A picture from this device. It is sent to the workshop at once; leaving the field stops that. */
export function PictureField({ label, onSent }: PictureFieldProps) {
  const connection = useContext(RoomContext);
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<string>();
  const leaving = useRef<AbortController>(null);
  const id = useId();

  useEffect(() => () => leaving.current?.abort(), []);

  async function send(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file || !connection) return;
    leaving.current?.abort();
    const going = new AbortController();
    leaving.current = going;
    setError(undefined);
    setSent(0);
    const answer = await sendPicture(connection, file, { onProgress: setSent, signal: going.signal });
    if (going.signal.aborted) return;
    setSent(undefined);
    input.value = '';
    if (answer.ok) onSent(answer.value.id);
    else setError(answer.sentence);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span id={`${id}-hint`} className={styles.hint}>
        {t('pictureHint')}
      </span>
      <input
        id={id}
        type="file"
        accept={pictureKinds}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        className={styles.file}
        onChange={({ target }) => void send(target)}
      />
      {sent !== undefined && <ProgressBar label={t('sending')} value={Math.round(sent * 100)} />}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
