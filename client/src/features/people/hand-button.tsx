import { Hand } from 'lucide-react';
import { useRoom, useYou } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { announce } from '../../ui/announcer.ts';
import { t } from './people.messages.ts';

/** Raises and lowers one's own hand. Only the team sees it. `className` gives it the look of its neighbours. */
export function HandButton({ className }: { className?: string | undefined }) {
  const { viewer } = useYou();
  const up = useRoom(({ people }) => people.seats.get(viewer.seat)?.hand ?? false);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  const press = (): void => {
    if (ended) return;
    void send(up ? { type: 'people.LowerHand' } : { type: 'people.RaiseHand' });
    announce(up ? t('handDownSaid') : t('handUpSaid'));
  };
  return (
    <button
      type="button"
      className={className}
      aria-pressed={up}
      aria-disabled={ended || undefined}
      onClick={press}
    >
      <Hand aria-hidden="true" fill={up ? 'currentColor' : 'none'} />
      <span>{t('raiseHand')}</span>
    </button>
  );
}
