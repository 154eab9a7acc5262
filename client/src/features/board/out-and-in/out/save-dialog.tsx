import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { endedVotingsOn } from '@sayso/shared/features/board/voting/ballots.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useRoom, useRoomList, useYou } from '../../../../session/use-room.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ProgressBar } from '../../../../ui/progress-bar.tsx';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import styles from '../field.module.css';
import { t } from '../out-and-in.messages.ts';
import type { FileForm } from './make-file.ts';
import type { PaperSize } from './paper.ts';
import { useSaving } from './use-saving.ts';

interface SaveDialogProps {
  board: BoardId;
  form: FileForm;
  onClose: () => void;
}

const whole = 'whole';
const none = 'none';

/** What of the board goes into the file, and how large. */
export function SaveDialog({ board: id, form: first, onClose }: SaveDialogProps) {
  const title = useRoom(({ board }) => board.boards.get(id)?.title ?? '');
  const sections = useRoomList(({ board }) => sectionsInOrder(board, id));
  const votings = useRoomList(({ board }) => endedVotingsOn(board, id));
  const anyAside = useRoom(({ board }) =>
    [...board.items.values()].some((one) => one.board === id && one.hidden),
  );
  const isWriting = useRoom(({ board }) => board.boards.get(id)?.writing != null);
  const isTeam = isFacilitator(useYou().actor.role);
  const [form, setForm] = useState(first);
  const [section, setSection] = useState<string>(whole);
  const [paper, setPaper] = useState<PaperSize>('a3');
  const [voting, setVoting] = useState<string>(none);
  const [aside, setAside] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { share, save } = useSaving();
  const own = sections.find((one) => one.id === section);

  async function submit() {
    setRefused(undefined);
    const wish = {
      ...{ form, board: id, section: own?.id ?? null, paper },
      hidden: isTeam && aside,
      voting: votings.find((one) => one.id === voting)?.id ?? null,
    };
    const name = own ? `${title} ${own.title}` : title;
    const answer = await save(wish, name);
    if (answer === undefined) onClose();
    else setRefused(answer);
  }

  const busy = share !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('saveTitle')}
      icon={Download}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" icon={Download} busy={busy} onClick={() => void submit()}>
            {busy ? t('saving') : t('save')}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        <SegmentedControl
          label={t('form')}
          value={form}
          onValueChange={setForm}
          options={[
            { value: 'png', label: t('formPng') },
            { value: 'pdf', label: t('formPdf') },
            { value: 'csv', label: t('formCsv') },
          ]}
        />
        {sections.length > 0 && (
          <SelectField
            label={t('what')}
            value={section}
            onValueChange={setSection}
            options={[
              { value: whole, label: t('wholeBoard') },
              ...sections.map((one) => ({ value: String(one.id), label: one.title })),
            ]}
          />
        )}
        {form !== 'csv' && (
          <SegmentedControl
            label={t('size')}
            value={paper}
            onValueChange={setPaper}
            options={[
              { value: 'a4', label: t('sizeA4') },
              { value: 'a3', label: t('sizeA3') },
              { value: 'poster', label: t('sizePoster') },
            ]}
          />
        )}
        {form !== 'csv' && votings.length > 0 && (
          <SelectField
            label={t('dots')}
            value={voting}
            onValueChange={setVoting}
            options={[
              { value: none, label: t('noDots') },
              ...votings.map((one) => ({ value: String(one.id), label: one.name })),
            ]}
          />
        )}
        {isTeam && anyAside && (
          <Checkbox
            label={t('withAside')}
            hint={t('withAsideHint')}
            checked={aside}
            onChange={(event) => setAside(event.target.checked)}
          />
        )}
        {isWriting && <p className={styles.soft}>{t('notPrivate')}</p>}
        {!isTeam && <p className={styles.soft}>{t('onlyYours')}</p>}
        {share !== undefined && form !== 'csv' && <ProgressBar label={t('drawing')} value={share} max={1} />}
        {refused && (
          <Notice tone="warn" live="assertive">
            {refused}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}
