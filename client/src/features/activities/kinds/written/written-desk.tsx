import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { HidingChange } from '@sayso/shared/features/activities/hiding.ts';
import { WrittenDesk as Desk } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import { ArrowDownAZ } from 'lucide-react';
import { DeskList } from '../../desk/desk-list.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { TextRow } from './text-row.tsx';
import { t } from './written.messages.ts';

const said = { approve: 'letShowSaid', hide: 'hiddenSaid', show: 'shownSaid' } as const;

/** Every answer that came in, for the team, to be hidden in one press, let show, and all of it back again. */
export function WrittenDesk({ id }: { id: ActivityId }) {
  const { held, curate } = useDesk<HidingChange>(id);
  const texts = Desk.safeParse(held).data?.texts ?? [];
  if (texts.length === 0) return null;
  return (
    <DeskList
      title={t('desk')}
      texts={texts}
      sortIcon={ArrowDownAZ}
      waitingWords={(count) => t('waiting', { count })}
      row={(text) => (
        <TextRow
          key={text.key}
          text={text}
          onChange={(deed) => void curate({ do: deed, key: text.key }, t(said[deed]))}
        />
      )}
    />
  );
}
