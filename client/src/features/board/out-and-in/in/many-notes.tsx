import { lazy, Suspense } from 'react';
import type { ManyDialogProps } from './many-dialog.tsx';

const ManyDialog = lazy(async () => ({ default: (await import('./many-dialog.tsx')).ManyDialog }));

/** The dialog comes in a piece of its own. */
export function ManyNotes(props: ManyDialogProps) {
  return (
    <Suspense fallback={null}>
      <ManyDialog {...props} />
    </Suspense>
  );
}
