import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Download, FileText, Image, Table } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Menu } from '../../../../ui/menu.tsx';
import { t } from '../out-and-in.messages.ts';
import type { FileForm } from './make-file.ts';

const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog.tsx')).SaveDialog }));

/** What can be seen of a board, as a file. */
export function SaveMenu({ board }: { board: BoardId }) {
  const [form, setForm] = useState<FileForm>();
  return (
    <>
      <Menu
        size="small"
        icon={Download}
        label={t('menu')}
        align="end"
        items={[
          {
            ...{ id: 'png', label: t('asPicture'), hint: t('asPictureHint'), icon: Image },
            onSelect: () => setForm('png'),
          },
          {
            ...{ id: 'pdf', label: t('asPdf'), hint: t('asPdfHint'), icon: FileText },
            onSelect: () => setForm('pdf'),
          },
          {
            ...{ id: 'csv', label: t('asTable'), hint: t('asTableHint'), icon: Table },
            onSelect: () => setForm('csv'),
          },
        ]}
      />
      {form && (
        <Suspense fallback={null}>
          <SaveDialog board={board} form={form} onClose={() => setForm(undefined)} />
        </Suspense>
      )}
    </>
  );
}
