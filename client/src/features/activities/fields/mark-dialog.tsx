import type { Mark } from '@sayso/shared/features/activities/mark.ts';
import { symbolNames } from '@sayso/shared/symbols/symbol-names.ts';
import { ImagePlus, Search, SmilePlus, Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { SymbolPicture } from '../../../symbols/symbol-picture.tsx';
import { symbolLabel } from '../../../symbols/symbols.messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './fields.messages.ts';
import styles from './mark-dialog.module.css';
import { PictureField } from './picture-field.tsx';

interface MarkDialogProps {
  mark: Mark | undefined;
  onChoose(mark: Mark | undefined): void;
  onClose(): void;
}

/** A picture of one's own, or one of the symbols, to look through or to find by name. */
export function MarkDialog({ mark, onChoose, onClose }: MarkDialogProps) {
  const [search, setSearch] = useState('');
  const grid = useRef<HTMLUListElement>(null);
  const id = useId();
  const wanted = search.trim().toLowerCase();
  const found = symbolNames.filter((name) => symbolLabel(name).toLowerCase().includes(wanted));
  const current = mark && 'symbol' in mark ? mark.symbol : undefined;

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('choose')}
      icon={SmilePlus}
      size="large"
      actions={
        <>
          {mark && (
            <Button variant="quiet" icon={Trash2} onClick={() => onChoose(undefined)}>
              {t('takeAway')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className={styles.ways}>
        <p className={styles.hint}>{t('chooseHint')}</p>
        <Disclosure summary={t('addPicture')} icon={ImagePlus}>
          <PictureField label={t('picture')} onSent={(image) => onChoose({ image })} />
        </Disclosure>
        <section className={styles.symbols} aria-labelledby={id}>
          <h3 id={id} className={styles.title}>
            {t('symbols')}
          </h3>
          <TextField
            type="search"
            label={t('search')}
            icon={Search}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => {
              // The form around must not be sent.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              grid.current?.querySelector('button')?.focus();
            }}
          />
          <p role="status" className={styles.hint}>
            {found.length > 0 ? t('found', { count: found.length }) : t('foundNone')}
          </p>
          <ul ref={grid} className={styles.grid}>
            {found.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  aria-pressed={name === current}
                  className={styles.symbol}
                  onClick={() => onChoose({ symbol: name })}
                >
                  <SymbolPicture name={name} className={styles.art} />
                  <span>{symbolLabel(name)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
