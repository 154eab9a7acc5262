import { FileText, Image, Table } from 'lucide-react';
import type { MenuItem } from '../../../../ui/menu.tsx';
import { t } from '../out-and-in.messages.ts';
import type { FileForm } from './make-file.ts';

/** What can be seen of a board, as a file. */
export const saveItems = (save: (form: FileForm) => void): readonly MenuItem[] => [
  {
    ...{ id: 'png', label: t('asPicture'), hint: t('asPictureHint'), icon: Image },
    onSelect: () => save('png'),
  },
  { ...{ id: 'pdf', label: t('asPdf'), hint: t('asPdfHint'), icon: FileText }, onSelect: () => save('pdf') },
  { ...{ id: 'csv', label: t('asTable'), hint: t('asTableHint'), icon: Table }, onSelect: () => save('csv') },
];
