import {
  fewestItems,
  mostItems,
  type RankingSetup,
} from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { MarkedList } from '../../fields/marked-list.tsx';
import { t } from './ranking.messages.ts';

const all = 'all';

/** What people put in order, and how many places they can fill. Fields left empty do not count. */
export function RankingSetupForm({ setup, onChange, error }: SetupFormProps<RankingSetup>) {
  const { items, places } = setup;
  const counts = items.slice(1).map((_, index) => String(index + 1));
  const value = places === undefined || places >= items.length ? all : String(places);
  return (
    <Stack>
      <MarkedList
        legend={t('items')}
        items={items}
        fewest={fewestItems}
        most={mostItems}
        words={{
          item: (number) => t('item', { number }),
          add: t('addItem'),
          remove: (number) => t('removeItem', { number }),
          thing: (number) => t('thing', { number }),
        }}
        onChange={(next) => onChange({ ...setup, items: [...next] })}
        error={error}
      />
      <SegmentedControl
        label={t('places')}
        options={[
          ...counts.map((count) => ({ value: count, label: count })),
          { value: all, label: t('all') },
        ]}
        value={value}
        onValueChange={(chosen) => onChange({ items, ...(chosen === all ? {} : { places: Number(chosen) }) })}
      />
    </Stack>
  );
}
