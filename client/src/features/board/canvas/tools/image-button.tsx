import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Image } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { pictureKinds } from '../../../../session/send-picture.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import type { BoardScene } from '../board-scene.ts';
import type { Point } from '../camera.ts';
import { t } from '../canvas.messages.ts';
import styles from './tool-palette.module.css';
import { useImageUpload } from './use-image-upload.ts';

/** Puts pictures on the board: out of a file, or dropped where they shall lie. */
export function ImageButton({ board, scene }: { board: BoardId; scene: BoardScene | null }) {
  const upload = useImageUpload(board, scene);
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const host = scene?.host;

  useEffect(() => {
    if (!host) return;
    const put = (data: DataTransfer, at: Point | undefined): void => {
      const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
      for (const picture of pictures) void upload(picture, at);
    };
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      put(event.dataTransfer, scene?.boardPointAt({ x: event.clientX, y: event.clientY }));
    };
    host.addEventListener('dragover', over);
    host.addEventListener('drop', drop);
    return () => {
      host.removeEventListener('dragover', over);
      host.removeEventListener('drop', drop);
    };
  }, [host, scene, upload]);

  async function take(files: FileList | null) {
    setBusy(true);
    for (const picture of files ?? []) await upload(picture);
    setBusy(false);
    if (file.current) file.current.value = '';
  }

  return (
    <>
      <IconButton
        icon={Image}
        label={t('imageTool')}
        className={styles.tool}
        aria-disabled={busy}
        onClick={() => !busy && file.current?.click()}
      />
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept={pictureKinds}
        onChange={(event) => void take(event.target.files)}
      />
    </>
  );
}
