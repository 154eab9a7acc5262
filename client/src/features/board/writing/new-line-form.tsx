import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { connectorLabelLimit } from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import { useId, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { wordsOf } from '../kinds/looks.ts';
import { shelvesOf } from '../list/reading-list.ts';
import { AddForm } from './add-form.tsx';
import styles from './form-fields.module.css';
import type { AddItem } from './new-item.ts';
import { tiedLine } from './tied-line.ts';
import { t } from './writing.messages.ts';

interface NewLineFormProps {
  board: BoardId;
  add: AddItem;
  onClose: () => void;
}

/** An arrow from one thing to another, told by their words. What can be chosen is what was there when the form opened. */
export function NewLineForm({ board, add, onClose }: NewLineFormProps) {
  const { store } = useRoomConnection();
  const [ends] = useState(() => endsOn(store.getState().room.board, board));
  const [from, setFrom] = useState<ItemId>();
  const [to, setTo] = useState<ItemId>();
  const [label, setLabel] = useState('');

  async function submit() {
    const { items } = store.getState().room.board;
    const [start, end] = [from && items.get(from), to && items.get(to)];
    if (!start || !end) return t('chooseEnds');
    if (start === end) return t('sameEnds');
    if (label.trim().length > connectorLabelLimit) return t('lineTooLong');
    const refused = await add(tiedLine(start, end, label.trim()));
    if (refused === undefined) onClose();
    return refused;
  }

  if (ends.length < 2) {
    return (
      <AddForm onSubmit={async () => t('noEnds')} onCancel={onClose}>
        <p>{t('noEnds')}</p>
      </AddForm>
    );
  }
  return (
    <AddForm onSubmit={submit} onCancel={onClose}>
      <EndPicker label={t('from')} ends={ends} value={from} onValueChange={setFrom} />
      <EndPicker label={t('to')} ends={ends} value={to} onValueChange={setTo} />
      <TextField label={t('lineText')} value={label} onChange={(event) => setLabel(event.target.value)} />
    </AddForm>
  );
}

interface End {
  readonly id: ItemId;
  readonly words: string;
}

interface EndPickerProps {
  label: string;
  ends: readonly End[];
  value: ItemId | undefined;
  onValueChange: (id: ItemId | undefined) => void;
}

function EndPicker({ label, ends, value, onValueChange }: EndPickerProps) {
  const id = useId();
  return (
    <div className={styles.end}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => onValueChange(ends.find((end) => end.id === event.target.value)?.id)}
      >
        <option value="">{t('chooseEnd')}</option>
        {ends.map((end) => (
          <option key={end.id} value={end.id}>
            {end.words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Everything a line can be tied to, in reading order. */
function endsOn(state: Parameters<typeof shelvesOf>[0], board: BoardId): readonly End[] {
  return shelvesOf(state, board)
    .flatMap(({ items }) => items)
    .flatMap((id) => state.items.get(id) ?? [])
    .filter(({ content }) => content.kind !== 'connector')
    .map(({ id, content }) => ({ id, words: short(wordsOf(content, state.items)) }));
}

const short = (words: string): string => (words.length > 70 ? `${words.slice(0, 70)}…` : words);
