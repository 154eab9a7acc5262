import type { GroupId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { whyNotGroup } from '@sayso/shared/features/board/groups/group-powers.ts';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Heading } from '../../../ui/heading.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { t as actionWords } from '../actions/actions.messages.ts';
import { GroupTitleDialog } from '../actions/group-title-dialog.tsx';
import styles from './board-list.module.css';
import { t } from './list.messages.ts';

interface GroupHeadingProps {
  id: string;
  group: GroupId;
  items: readonly ItemId[];
  level: 3 | 4;
  onTouch: (ids: readonly ItemId[]) => void;
}

/** The title of a group within its section, and what can be done with the group as such. */
export function GroupHeading({ id, group: groupId, items, level, onTouch }: GroupHeadingProps) {
  const group = useRoom(({ board }) => board.groups.get(groupId));
  const { actor } = useYou();
  const may = useRoom(
    ({ board, workshop }) => !workshop.ended && group && !whyNotGroup(board, group.board, actor),
  );
  const send = useSend();
  const [renaming, setRenaming] = useState(false);
  const title = group?.title ?? null;

  function dissolve() {
    onTouch(items);
    void send({ type: 'board.DissolveGroup', id: groupId });
    announce(actionWords('dissolved'));
  }

  return (
    <div className={styles.groupHead}>
      <Heading level={level} size="sm" id={id} tabIndex={-1} className={styles.shelfTitle}>
        {title === null ? t('groupUntitled') : t('group', { title })}
      </Heading>
      {may && (
        <Menu
          size="small"
          variant="quiet"
          align="end"
          icon={Ellipsis}
          iconOnly
          label={actionWords('groupMenu')}
          description={title ?? t('groupUntitled')}
          items={[
            { id: 'rename', label: actionWords('rename'), onSelect: () => setRenaming(true) },
            { id: 'dissolve', label: actionWords('dissolve'), onSelect: dissolve },
          ]}
        />
      )}
      {renaming && <GroupTitleDialog id={groupId} title={title} onClose={() => setRenaming(false)} />}
    </div>
  );
}
