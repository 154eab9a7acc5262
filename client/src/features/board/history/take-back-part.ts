import { later } from '../../../ui/later.tsx';

/** Few ask for it: it comes when somebody does. */
export const takeBackPart = later(
  async () => (await import('./take-back-dialog.tsx')).TakeBackDialog,
  () => null,
);
