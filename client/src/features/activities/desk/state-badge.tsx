import type { TextState } from '@sayso/shared/features/activities/hiding.ts';
import { Clock3, EyeOff } from 'lucide-react';
import { Badge } from '../../../ui/badge.tsx';
import { t } from './desk.messages.ts';

/** Why a text is not seen. Nothing is said of what is. */
export function StateBadge({ state }: { state: TextState }) {
  if (state === 'shown') return null;
  return state === 'hidden' ? (
    <Badge tone="warn" icon={EyeOff}>
      {t('hidden')}
    </Badge>
  ) : (
    <Badge tone="accent" icon={Clock3}>
      {t('waits')}
    </Badge>
  );
}
