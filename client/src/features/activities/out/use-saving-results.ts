import { useRef, useState } from 'react';
import { fileName } from '../../../ui/file-name.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { t } from './out.messages.ts';

interface Wanted {
  readonly title: string;
  /** What the file is called when nothing of the title is left. */
  readonly otherwise: string;
  readonly ending: string;
  /** A sentence when there is no file. */
  make(): Promise<Blob | string>;
}

/** Makes one file at a time, hands it to the browser, and says what became of it. */
export function useSavingResults() {
  const [making, setMaking] = useState(false);
  const busy = useRef(false);

  async function save({ title, otherwise, ending, make }: Wanted): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setMaking(true);
    try {
      const file = await make();
      if (typeof file === 'string') return showToast({ text: file, tone: 'warn' });
      const name = fileName(title, otherwise, ending);
      saveFile(file, name);
      showToast({ text: t('saved', { name }), tone: 'good' });
    } catch {
      showToast({ text: t('notMade'), tone: 'warn' });
    } finally {
      busy.current = false;
      setMaking(false);
    }
  }

  return { making, save };
}
