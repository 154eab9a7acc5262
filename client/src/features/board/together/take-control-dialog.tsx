import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { t } from './together.messages.ts';

/** Nobody is held by a slip of the finger. */
export function TakeControlDialog({ onTake, onClose }: { onTake: () => void; onClose: () => void }) {
  function take() {
    onClose();
    onTake();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('controlTitle')}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={take}>
            {t('takeControl')}
          </Button>
        </>
      }
    >
      <p>{t('controlText')}</p>
      <p>{t('controlTold')}</p>
      <p>{t('controlEnd')}</p>
    </Dialog>
  );
}
