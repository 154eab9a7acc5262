import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { ListPlus } from 'lucide-react';
import { type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useDraft } from '../../../../session/use-draft.ts';
import { useRoom, useRoomList, useYou } from '../../../../session/use-room.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ProgressBar } from '../../../../ui/progress-bar.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { showToast } from '../../../../ui/toast-queue.ts';
import styles from '../field.module.css';
import { t } from '../out-and-in.messages.ts';
import { LinesPreview } from './lines-preview.tsx';
import { asTyped, tableLines, typedLines } from './note-lines.ts';
import { mostBytes, readTextFile } from './read-text-file.ts';
import { roomLeft } from './room-left.ts';
import { useAdding } from './use-adding.ts';

export interface ManyDialogProps {
  board: BoardId;
  /** What was pasted, to be looked at before it is added. */
  pasted?: string | undefined;
  promise?: ReactNode;
  onClose: () => void;
}

const loose = 'loose';

/** Many notes at once, out of a list, a spreadsheet or a file. Nothing is added before it was looked at. */
export function ManyDialog({ board: id, pasted, promise, onClose }: ManyDialogProps) {
  const draft = useDraft(`many:${id}`);
  const [text, setOwnText] = useState(pasted || draft.text);
  const sections = useRoomList(({ board }) => sectionsInOrder(board, id));
  const [section, setSection] = useState<string>(sections[0]?.id ?? loose);
  const [refused, setRefused] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const fileId = useId();
  const { actor } = useYou();
  const left = useRoom(({ board }) => roomLeft(board, id, actor));
  const { underWay, add, stop } = useAdding(id);
  const shown = useDeferredValue(text);
  const { lines, cut } = useMemo(() => typedLines(shown), [shown]);
  const fitting = lines.slice(0, left);

  function setText(typed: string) {
    setOwnText(typed);
    draft.setText(typed);
    setRefused(undefined);
  }

  async function readFile(file: File | undefined) {
    if (!file) return;
    const raw = file.size > mostBytes ? undefined : await readTextFile(file).catch(() => undefined);
    if (raw === undefined) return setRefused(t(file.size > mostBytes ? 'fileTooBig' : 'notText'));
    const isTable = /\.(csv|tsv)$/i.test(file.name) || file.type === 'text/csv';
    setText(isTable ? asTyped(tableLines(raw).lines) : raw);
    field.current?.focus();
  }

  async function submit() {
    const all = typedLines(text).lines;
    const now = all.slice(0, left);
    if (all.length === 0) return setRefused(t('writeFirst'));
    if (now.length === 0) return setRefused(t('noneFit'));
    const rest = all.slice(now.length);
    const own = sections.find((one) => one.id === section)?.id ?? null;
    // What is still to come stays on this device until the server has it: a page that is closed loses no line.
    setText(asTyped(all));
    const added = await add(now, own, (coming) => setText(asTyped([...coming, ...rest])));
    if (added.refused !== undefined) setRefused(t('endedAt', { done: added.count, why: added.refused }));
    else if (added.stopped) setRefused(t('stopped', { done: added.count }));
    else {
      showToast({ text: t('added', { count: added.count }), tone: 'good' });
      if (rest.length === 0) onClose();
    }
  }

  return (
    <Dialog
      open
      size="large"
      title={t('manyTitle')}
      icon={ListPlus}
      initialFocus={field}
      onClose={() => {
        stop();
        onClose();
      }}
      actions={
        underWay ? (
          <Button onClick={stop}>{t('stop')}</Button>
        ) : (
          <>
            <Button variant="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button variant="primary" icon={ListPlus} onClick={() => void submit()}>
              {fitting.length > 0 ? t('addNotes', { count: fitting.length }) : t('addSome')}
            </Button>
          </>
        )
      }
    >
      {underWay ? (
        <ProgressBar
          label={t('adding')}
          value={underWay.done}
          max={underWay.all}
          valueText={t('addingOf', { ...underWay })}
        />
      ) : (
        <Stack gap="lg">
          {refused && (
            <Notice tone="warn" live="assertive">
              {refused}
            </Notice>
          )}
          <TextArea
            ref={field}
            label={t('manyLabel')}
            hint={t('manyHint')}
            rows={4}
            className={styles.many}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {lines.length > 0 && <LinesPreview lines={lines} cut={cut} left={left} sections={sections} />}
          {sections.length > 0 && (
            <SelectField
              label={t('where')}
              value={section}
              onValueChange={setSection}
              options={[
                ...sections.map((one) => ({ value: String(one.id), label: one.title })),
                { value: loose, label: t('noSection') },
              ]}
            />
          )}
          <div className={styles.field}>
            <label htmlFor={fileId} className={styles.label}>
              {t('chooseFile')}
            </label>
            <input
              id={fileId}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
              className={styles.file}
              onChange={(event) => {
                void readFile(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </div>
          {promise}
        </Stack>
      )}
    </Dialog>
  );
}
