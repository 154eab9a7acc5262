import type { Message, MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { useRoom, useYou } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Bubble } from '../../ui/bubble.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from './chat.messages.ts';

/** One message with what this person may do with it. */
export function ChatMessage({ id }: { id: MessageId }) {
  const message = useRoom(({ chat }) => chat.messages.get(id));
  const ended = useRoom(({ workshop }) => workshop.ended);
  const { actor } = useYou();
  const send = useSend();
  if (!message) return null;
  const mine = message.author === actor.author;
  const team = isFacilitator(actor.role);
  const act = (label: string, type: 'chat.Hide' | 'chat.Restore' | 'chat.Delete') => (
    <Button size="small" variant="quiet" aria-description={message.text} onClick={() => send({ type, id })}>
      {label}
    </Button>
  );
  return (
    <Bubble
      side={mine ? 'own' : 'other'}
      tone={message.hidden ? 'gone' : message.by.staff ? 'official' : 'plain'}
      name={nameBeside(message, mine)}
      actions={
        (team || mine) && (
          <>
            {team && message.hidden && t('hiddenForTeam')}
            {!ended &&
              team &&
              (message.hidden ? act(t('restore'), 'chat.Restore') : act(t('hide'), 'chat.Hide'))}
            {!ended && mine && act(t('takeBack'), 'chat.Delete')}
          </>
        )
      }
    >
      {message.hidden && !team ? t('hidden') : message.text}
    </Bubble>
  );
}

/** Peers see a name only when the identity mode grants one; the team sees the nickname. */
function nameBeside({ by }: Message, mine: boolean): string | undefined {
  if (mine) return t('mine');
  if (by.staff) return t('staff');
  return by.peers ?? by.team;
}
