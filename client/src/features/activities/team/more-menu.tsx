import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import {
  BringToFront,
  Clock3,
  MessageSquarePlus,
  PencilLine,
  RefreshCw,
  Snowflake,
  SquareMinus,
  TimerOff,
} from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { t } from '../activities.messages.ts';

interface MoreMenuProps {
  activity: Activity;
  onEdit(): void;
  onRelay(): void;
}

const timers = [1, 3, 5, 10] as const;

/** What a question needs now and then. */
export function MoreMenu({ activity, onEdit, onRelay }: MoreMenuProps) {
  const { id, stage, frozen, endsAt } = activity;
  const onTop = useRoom(({ activities }) => activities.spotlight === id);
  const send = useSend();
  const open = stage === 'open';
  // The list of texts has a field for what somebody said.
  const takesTexts = kindOf(activity.kind)?.entries !== undefined;

  const item = (key: string, label: string, icon: MenuItem['icon'], onSelect: () => void): MenuItem => ({
    ...{ id: key, label, icon, onSelect },
  });
  const items: MenuItem[] = [
    ...(open
      ? [
          ...timers.map((minutes) =>
            item(`timer-${minutes}`, t('setTimer', { count: minutes }), Clock3, () => {
              void send({ type: 'activities.SetTimer', id, seconds: minutes * 60 });
            }),
          ),
          ...(endsAt === null
            ? []
            : [
                item('no-timer', t('noTimer'), TimerOff, () => {
                  void send({ type: 'activities.SetTimer', id, seconds: null });
                }),
              ]),
          ...(takesTexts ? [] : [item('relay', t('relay'), MessageSquarePlus, onRelay)]),
        ]
      : []),
    item('freeze', t(frozen ? 'unfreeze' : 'freeze'), Snowflake, () => {
      void send({ type: 'activities.Freeze', id, frozen: !frozen });
    }),
    item('edit', t('changeWords'), PencilLine, onEdit),
    item('again', t('askAgain'), RefreshCw, () => void send({ type: 'activities.AskAgain', id })),
    ...(open && !onTop
      ? [item('front', t('putInFront'), BringToFront, () => void send({ type: 'activities.Ask', id }))]
      : []),
    ...(onTop
      ? [item('away', t('putAway'), SquareMinus, () => void send({ type: 'activities.PutAway', id }))]
      : []),
  ];
  return <Menu label={t('more')} items={items} align="end" />;
}
