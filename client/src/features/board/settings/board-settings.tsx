import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Settings } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { t } from './settings.messages.ts';

const SettingsSheet = lazy(async () => ({
  default: (await import('./settings-sheet.tsx')).SettingsSheet,
}));

/** For the team: everything about the board itself. */
export function BoardSettings({ board }: { board: BoardId }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={Settings} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SettingsSheet board={board} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
