import { useRoom } from '../../session/use-room.ts';
import { Notice } from '../../ui/notice.tsx';
import { t } from './workshop.messages.ts';

/** Says that the workshop is over. Draws nothing before. */
export function EndedNotice() {
  const ended = useRoom(({ workshop }) => workshop.ended);
  if (!ended) return null;
  return (
    <Notice tone="info" title={t('ended')} live="polite">
      {t('endedHint')}
    </Notice>
  );
}
