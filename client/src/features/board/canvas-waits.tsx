import { Waiting } from '../../ui/waiting.tsx';
import { t } from './board.messages.ts';

/** Stands where the picture will be. */
export function CanvasOnItsWay() {
  return <Waiting title={t('loading')} />;
}

/** Its file did not arrive: the list is still there. */
export function NoCanvas() {
  return <Waiting title={t('noCanvas')}>{t('noCanvasHint')}</Waiting>;
}
