import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { type Allowances, allowanceKeys } from '@sayso/shared/features/board/boards/boards.model.ts';
import { itemKinds, type KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { BackgroundPicker } from './background-picker.tsx';
import { SectionSettings } from './section-settings.tsx';
import { t } from './settings.messages.ts';
import styles from './settings.module.css';
import { TitleField } from './title-field.tsx';

const hints = {
  moveOthers: 'moveOthersHint',
  editOthers: 'editOthersHint',
  cursors: 'cursorsHint',
} as const satisfies Record<keyof Allowances, string>;

/** What participants may be given; the rest is always for the team alone. */
const tools = itemKinds.filter(({ forEverybody }) => forEverybody).map(({ key }): KindKey => key);

/** Everything takes effect at once, for everybody. */
export function SettingsSheet({ board: id, onClose }: { board: BoardId; onClose: () => void }) {
  const board = useRoom((room) => room.board.boards.get(id));
  const send = useSend();
  if (!board) return null;

  const give = (tool: KindKey, given: boolean) =>
    void send({
      type: 'board.ChooseTools',
      board: id,
      tools: given ? [...board.tools, tool] : board.tools.filter((other) => other !== tool),
    });

  return (
    <Sheet open onClose={onClose} title={t('open')}>
      <TitleField
        label={t('name')}
        value={board.title}
        onSave={(title) => send({ type: 'board.RenameBoard', id, title }, { ownRefusal: true })}
      />
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{t('people')}</legend>
        <p className={styles.hint}>{t('peopleHint')}</p>
        {allowanceKeys.map((key) => (
          <Switch
            key={key}
            label={t(key)}
            hint={t(hints[key])}
            checked={board.allows[key]}
            onCheckedChange={(on) => void send({ type: 'board.Allow', board: id, allows: { [key]: on } })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{t('tools')}</legend>
        <p className={styles.hint}>{t('toolsHint')}</p>
        {tools.map((tool) => (
          <Checkbox
            key={tool}
            label={t(`tool-${tool}`)}
            hint={tool === 'pen' ? t('tool-penHint') : undefined}
            checked={board.tools.includes(tool)}
            onChange={(event) => give(tool, event.target.checked)}
          />
        ))}
      </fieldset>
      <SectionSettings board={id} />
      <BackgroundPicker
        value={board.background}
        onValueChange={(background) => void send({ type: 'board.SetBackground', board: id, background })}
      />
    </Sheet>
  );
}
