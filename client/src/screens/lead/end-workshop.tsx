import { CircleStop } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { t } from './lead.messages.ts';

/** Ends the workshop for good, and so asks first. */
export function EndWorkshop() {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [asking, setAsking] = useState(false);
  const send = useSend();
  const mine = useRef(false);
  const close = (): void => setAsking(false);

  useEffect(() => {
    // The button that had the focus is gone now; what comes next is read from the top.
    const main = ended && mine.current ? document.getElementById('main') : null;
    main?.focus();
    main?.scrollTo(0, 0);
  }, [ended]);

  if (ended) return <Badge>{t('ended')}</Badge>;
  return (
    <>
      <Button size="small" icon={CircleStop} onClick={() => setAsking(true)}>
        {t('endWorkshop')}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t('endTitle')}
        icon={CircleStop}
        size="small"
        actions={
          <>
            <Button onClick={close}>{t('keepGoing')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                mine.current = true;
                void send({ type: 'workshop.End' });
                close();
              }}
            >
              {t('endForEveryone')}
            </Button>
          </>
        }
      >
        <p>{t('endWhat')}</p>
        <p>
          <strong>{t('endForGood')}</strong>
        </p>
        <p>{t('endQuestions')}</p>
      </Dialog>
    </>
  );
}
