import { avatarOf } from '@sayso/shared/features/people/avatar.ts';
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { useRoom, useYou } from '../../session/use-room.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LeaveDevice } from './leave-device.tsx';
import styles from './my-seat.module.css';
import { t } from './people.messages.ts';

// Without the network the rest of this dialog still has to open.
const ThemePicker = lazy<ComponentType>(() =>
  import('../../ui/theme-picker.tsx').then(
    ({ ThemePicker: Picker }) => ({ default: Picker }),
    () => ({ default: () => null }),
  ),
);

/** Who one is here, and what only concerns one's own screen. `promise` says who can see what one writes. */
export function MySeat({ promise }: { promise: ReactNode }) {
  const { viewer } = useYou();
  const seat = useRoom(({ people }) => people.seats.get(viewer.seat));
  const [open, setOpen] = useState(false);
  if (!seat) return null;
  const called = seat.name ?? seat.alias;
  const look = avatarOf(seat.alias);
  return (
    <>
      <button type="button" className={styles.me} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Avatar label={called} decorative shape={look.shape} color={look.tint} size="small" />
        <span className={styles.name}>{t('youAre', { alias: called })}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('youAre', { alias: called })} size="small">
        <Stack>
          <section>
            <Heading level={3}>{t('whoSees')}</Heading>
            {promise}
          </section>
          <section>
            <Heading level={3}>{t('yourLook')}</Heading>
            <Suspense>
              <ThemePicker />
            </Suspense>
          </section>
          <LeaveDevice />
        </Stack>
      </Dialog>
    </>
  );
}
