import type { GroupId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { boardTitleLimit } from '@sayso/shared/features/board/limits.ts';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './actions.messages.ts';
import type { Groupable } from './groupable.ts';

/** So many are offered at once; the others are found by typing. */
const offered = 30;

interface GroupDialogProps extends Groupable {
  several: boolean;
  onGroup: (group: GroupId, title: string | null) => void;
  /** With nobody else: those that were chosen make a group of their own. */
  onMake: (others: readonly ItemId[], title: string | null) => void;
  onClose: () => void;
}

type Choice = { group: GroupId } | { item: ItemId } | 'new';

/** A group is chosen by its title, or by something that is in it or will be. */
export function GroupDialog({ several, groups, others, onGroup, onMake, onClose }: GroupDialogProps) {
  const [choice, setChoice] = useState<Choice | undefined>(several ? 'new' : undefined);
  const [sought, setSought] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();
  const isGroup = (id: GroupId): boolean =>
    typeof choice === 'object' && 'group' in choice && choice.group === id;
  const isItem = (id: ItemId): boolean =>
    typeof choice === 'object' && 'item' in choice && choice.item === id;
  const found = others.filter(({ words }) => words.toLowerCase().includes(sought.trim().toLowerCase()));
  const nothing = !several && groups.length === 0 && others.length === 0;
  const named = !nothing && !(typeof choice === 'object' && 'group' in choice);

  function pick(next: Choice) {
    setError(undefined);
    setChoice(next);
  }

  function done() {
    if (choice === undefined) return setError(t('groupChoose'));
    const name = title.trim() === '' ? null : title.trim();
    if (choice === 'new') onMake([], name);
    else if ('item' in choice) onMake([choice.item], name);
    else onGroup(choice.group, groups.find(({ id }) => id === choice.group)?.title ?? null);
    onClose();
  }

  const actions = nothing ? undefined : (
    <Button variant="primary" onClick={done}>
      {t('groupDone')}
    </Button>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={several ? t('groupSeveralTitle') : t('groupTitle')}
      actions={actions}
    >
      <p>{nothing ? t('groupNone') : t('groupHint')}</p>
      {(several || groups.length > 0) && (
        <ChoiceGroup legend={t('groupWhich')} error={several ? error : undefined}>
          {several && (
            <RadioCard
              name="group"
              label={t('groupNew')}
              value="new"
              checked={choice === 'new'}
              onChange={() => pick('new')}
            />
          )}
          {groups.map(({ id, title: name }) => (
            <RadioCard
              key={id}
              name="group"
              label={name ?? t('groupUntitled')}
              value={id}
              checked={isGroup(id)}
              onChange={() => pick({ group: id })}
            />
          ))}
        </ChoiceGroup>
      )}
      {named && (
        <TextField
          label={t('groupName')}
          hint={t('groupNameHint')}
          maxLength={boardTitleLimit}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      {!several && others.length > offered && (
        <TextField
          label={t('groupFind')}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {!several && others.length > 0 && (
        <ChoiceGroup legend={t('groupWith')} error={error}>
          {found.slice(0, offered).map(({ id, words }) => (
            <RadioCard
              key={id}
              name="group"
              label={words}
              value={id}
              checked={isItem(id)}
              onChange={() => pick({ item: id })}
            />
          ))}
          {found.length > offered && <p>{t('groupMore', { count: found.length - offered })}</p>}
        </ChoiceGroup>
      )}
    </Dialog>
  );
}
