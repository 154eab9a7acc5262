import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import type { ButtonLook } from '../../../ui/button-look.ts';
import { whenThere } from '../../../ui/when-there.ts';
import { panelId } from '../team/panel-id.ts';
import { t } from './quick.messages.ts';
import { QuickDialog } from './quick-dialog.tsx';

type QuickButtonProps = Pick<ButtonLook, 'size' | 'wide'> & { className?: string | undefined };

/** A question in two taps, whatever the room is doing. The focus goes on to its panel. */
export function QuickButton({ size, wide, className }: QuickButtonProps) {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<ActivityId>();
  const button = useRef<HTMLButtonElement>(null);
  const isThere = useRoom(
    ({ activities }) => asked !== undefined && activities.activities.get(asked)?.stage === 'open',
  );

  useEffect(() => {
    if (asked === undefined || !isThere || open) return;
    return whenThere(panelId(asked), (panel) => {
      setAsked(undefined);
      const { activeElement } = document;
      // Whoever has gone on to something else meanwhile stays there.
      if (activeElement === button.current || activeElement === document.body) panel.focus();
    });
  }, [asked, isThere, open]);

  return (
    <>
      <Button
        ref={button}
        {...{ size, wide, className }}
        icon={MessageCircleQuestionMark}
        aria-haspopup="dialog"
        aria-disabled={ended || undefined}
        onClick={() => !ended && setOpen(true)}
      >
        {t('quick')}
      </Button>
      <QuickDialog
        open={open}
        onClose={() => setOpen(false)}
        onAsked={(id) => {
          setOpen(false);
          setAsked(id);
        }}
      />
    </>
  );
}
