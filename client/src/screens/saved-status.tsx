import { useEffect, useState } from 'react';
import { useConnection } from '../session/use-room.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import { t } from './screens.messages.ts';

const looks = {
  saved: { tone: 'good', label: t('saved') },
  saving: { tone: 'busy', label: t('saving') },
  offline: { tone: 'offline', label: t('offline') },
} as const;

/** Milliseconds. What is over sooner is not worth a word: the pill is read out at each change. */
const patience = { saved: 0, saving: 600, offline: 1200 };

/** Whether what was done here has reached the server. Once on every room screen, always in the same place. */
export function SavedStatus({ className }: { className?: string | undefined }) {
  const { saved } = useConnection();
  const [shown, setShown] = useState(saved);

  useEffect(() => {
    const timer = setTimeout(setShown, patience[saved], saved);
    return () => clearTimeout(timer);
  }, [saved]);

  return <StatusPill {...looks[shown]} className={className} />;
}
