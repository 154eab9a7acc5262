import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Ellipsis, Play } from 'lucide-react';
import { useState } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { Menu } from '../../../ui/menu.tsx';
import { TogetherMenu } from '../together/together-menu.tsx';
import { UndoButtons } from '../undo/undo-buttons.tsx';
import type { Asked } from './asked.ts';
import { AskedDialog } from './asked-dialog.tsx';
import styles from './board-tools.module.css';
import { t } from './header.messages.ts';
import { useBoardMenus } from './use-board-menus.ts';

/** Undo, what the team runs on this board, and what concerns the board itself. */
export function BoardTools({ board }: { board: BoardId }) {
  const [asked, setAsked] = useState<Asked>();
  const { run, more } = useBoardMenus(board, setAsked);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const { role } = useYou().actor;
  return (
    <div className={styles.tools}>
      {role !== 'display' && !ended && <UndoButtons board={board} />}
      {run.length > 0 && <TogetherMenu />}
      {run.length > 0 && <Menu size="small" icon={Play} label={t('run')} items={run} align="end" />}
      <Menu
        size="small"
        variant="quiet"
        icon={Ellipsis}
        iconOnly
        label={t('more')}
        items={more}
        align="end"
      />
      {asked && <AskedDialog asked={asked} board={board} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
