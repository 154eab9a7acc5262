import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { later } from '../../../ui/later.tsx';
import { StartWriting } from '../private-writing/start-writing.tsx';
import type { Asked } from './asked.ts';

const nothing = () => null;

/* Each comes in a file of its own: few people ask for them, and most never. */
const voting = later(
  async () => (await import('../voting/start-voting-dialog.tsx')).StartVotingDialog,
  nothing,
);
const groups = later(
  async () => (await import('../clusters/suggest-groups-dialog.tsx')).SuggestGroupsDialog,
  nothing,
);
const settings = later(async () => (await import('../settings/settings-sheet.tsx')).SettingsSheet, nothing);
const rewind = later(async () => (await import('../history/rewind-dialog.tsx')).RewindDialog, nothing);
const save = later(async () => (await import('../out-and-in/out/save-dialog.tsx')).SaveDialog, nothing);

interface AskedDialogProps {
  asked: Asked;
  board: BoardId;
  onClose: () => void;
}

/** What was chosen in one of the header's menus. */
export function AskedDialog({ asked, board, onClose }: AskedDialogProps) {
  switch (asked) {
    case 'writing':
      return <StartWriting board={board} onClose={onClose} />;
    case 'voting':
      return <voting.Part board={board} onClose={onClose} />;
    case 'groups':
      return <groups.Part board={board} onClose={onClose} />;
    case 'settings':
      return <settings.Part board={board} onClose={onClose} />;
    case 'rewind':
      return <rewind.Part board={board} onClose={onClose} />;
    case 'png':
    case 'pdf':
    case 'csv':
      return <save.Part board={board} form={asked} onClose={onClose} />;
  }
}
