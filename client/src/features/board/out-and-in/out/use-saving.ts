import { useRef, useState } from 'react';
import { picturesOf } from '../../../../session/pictures.ts';
import { useRoomConnection } from '../../../../session/room-context.ts';
import { useYou } from '../../../../session/use-room.ts';
import { fileName } from '../../../../ui/file-name.ts';
import { saveFile } from '../../../../ui/save-file.ts';
import { showToast } from '../../../../ui/toast-queue.ts';
import { t } from '../out-and-in.messages.ts';
import type { FileWish } from './make-file.ts';

/** `share`: how much of the file is made, 0 to 1; undefined while none is. */
export function useSaving() {
  const connection = useRoomConnection();
  const { viewer } = useYou();
  const [share, setShare] = useState<number>();
  const busy = useRef(false);

  /** Answers a sentence when there is no file. */
  async function save(wish: FileWish, title: string): Promise<string | undefined> {
    if (busy.current) return undefined;
    busy.current = true;
    setShare(0);
    try {
      const { makeFile } = await import('./make-file.ts');
      const file = await makeFile(connection.store.getState().room.board, wish, {
        me: viewer.author,
        load: (id) => picturesOf(connection).bitmap(id),
        progress: setShare,
      });
      if (file === 'nothing') return t('nothingToSave');
      if (file === 'too-old') return t('tooOld');
      const name = fileName(title, t('board'), wish.form);
      saveFile(file, name);
      showToast({ text: t('saved', { name }), tone: 'good' });
      return undefined;
    } catch {
      return t('notSaved');
    } finally {
      busy.current = false;
      setShare(undefined);
    }
  }

  return { share, save };
}
