import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import { classNames } from '../ui/class-names.ts';
import { later } from '../ui/later.tsx';
import halo from './halo.module.css';

interface SymbolPictureProps {
  name: SymbolName;
  /** Says how large. */
  className?: string | undefined;
}

/** A symbol beside words that say what it means. The drawings come in a piece of their own. */
export const { Part: SymbolPicture } = later<SymbolPictureProps>(
  async () => {
    const { artOf } = await import('./symbol-art.ts');
    return ({ name, className }) => (
      <img src={artOf(name)} alt="" className={classNames(halo.halo, className)} />
    );
  },
  () => null,
);
