import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { Flashlight, Focus, LockKeyhole, Maximize, Navigation, Unlock } from 'lucide-react';
import { useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoom } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { areaOfBoard, areaOfSection } from './places.ts';
import { TakeControlDialog } from './take-control-dialog.tsx';
import { t } from './together.messages.ts';
import { useHere, useTogether } from './together-here.ts';

/** For the team: everything that brings others to the same place. */
export function TogetherMenu() {
  const here = useTogether();
  const { board: id, leader } = here;
  const { store } = useRoomConnection();
  const shown = useRoom(({ board }) => board.boards.get(id)?.shown === true);
  const leading = useRoom(({ board }) => board.leading.get(id));
  const light = useHere((one) => one.light);
  const pictured = useHere((one) => one.scene !== null);
  const [asks, setAsks] = useState(false);

  function items(): readonly MenuItem[] {
    const state = store.getState().room.board;
    const bring = (area?: Parameters<typeof leader.bring>[0]) => () => {
      leader.bring(area);
      announce(t('brought'));
    };
    const whole: MenuItem = {
      ...{ id: 'whole', label: t('bringAll'), hint: t('bringAllHint'), icon: Maximize },
      onSelect: () => bring(areaOfBoard(state, id))(),
    };
    const places: readonly MenuItem[] = pictured
      ? [{ id: 'here', label: t('bring'), hint: t('bringHint'), icon: Focus, onSelect: bring() }, whole]
      : [
          ...sectionsInOrder(state, id).map(({ id: section, title }) => ({
            ...{ id: section, label: t('bringSection', { section: title }), icon: Focus },
            onSelect: () => bring(areaOfSection(state, section))(),
          })),
          whole,
        ];
    const ways: readonly MenuItem[] = [
      {
        ...{ id: 'follow', label: t('follow'), hint: t('followHint'), icon: Navigation },
        onSelect: () => leader.lead('follow', leading),
      },
      {
        ...{ id: 'control', label: t('control'), hint: t('controlHint'), icon: LockKeyhole },
        onSelect: () => setAsks(true),
      },
    ];
    const wait = (item: MenuItem): MenuItem =>
      shown ? item : { ...item, disabled: true, hint: t('notOpen') };
    const release: MenuItem = {
      ...{ id: 'release', label: t('release'), icon: Unlock },
      onSelect: () => leader.release(),
    };
    return [...[...places, ...ways].map(wait), ...(leading ? [release] : [])];
  }

  return (
    <>
      <Menu size="small" icon={Navigation} label={t('menu')} items={items} />
      {pictured && (
        <IconButton
          icon={Flashlight}
          label={t('light')}
          aria-pressed={light}
          aria-keyshortcuts="L"
          onClick={() => {
            here.light = !light;
            if (!light) announce(t('lightOn'));
            here.scene?.host.focus({ preventScroll: true });
          }}
        />
      )}
      {asks && (
        <TakeControlDialog onTake={() => leader.lead('control', leading)} onClose={() => setAsks(false)} />
      )}
    </>
  );
}
