import {
  type IdentityMode,
  isStronger,
  offeredModes,
  promises,
} from '@sayso/shared/features/workshop/identity-modes.ts';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RadioCard } from '../../ui/radio-card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from './promise-control.messages.ts';

/** The lead reads the promise here and may make it stronger, never weaker. */
export function PromiseControl() {
  const mode = useRoom(({ workshop }) => workshop.mode);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<IdentityMode | null>(null);
  const send = useSend();
  const stronger = offeredModes.filter((other) => isStronger(other, mode));
  const close = (): void => {
    setOpen(false);
    setChosen(null);
  };
  return (
    <>
      <IconButton icon={EyeOff} label={t('promise')} tooltipSide="bottom" onClick={() => setOpen(true)} />
      <Dialog
        open={open}
        onClose={close}
        title={t('promise')}
        icon={EyeOff}
        size="small"
        actions={
          <>
            <Button onClick={close}>{t('keep')}</Button>
            {chosen !== null && (
              <Button
                variant="primary"
                onClick={() => {
                  void send({ type: 'workshop.Strengthen', mode: chosen });
                  close();
                }}
              >
                {t('promiseMore')}
              </Button>
            )}
          </>
        }
      >
        <Stack>
          <p>{t('now')}</p>
          <p>
            <strong>{promises[mode].sentence}</strong>
          </p>
          {stronger.length > 0 && !ended ? (
            <ChoiceGroup legend={t('stronger')} hint={t('what')}>
              {stronger.map((other) => (
                <RadioCard
                  key={other}
                  name="promise"
                  label={promises[other].sentence}
                  checked={chosen === other}
                  onChange={() => setChosen(other)}
                />
              ))}
            </ChoiceGroup>
          ) : (
            <p>{t('strongest')}</p>
          )}
        </Stack>
      </Dialog>
    </>
  );
}
