import type { Mark } from '@sayso/shared/features/activities/mark.ts';
import { SmilePlus } from 'lucide-react';
import { useState } from 'react';
import { symbolLabel } from '../../../symbols/symbols.messages.ts';
import { buttonClass } from '../../../ui/button-look.ts';
import { classNames } from '../../../ui/class-names.ts';
import { MarkPicture } from '../figures/mark.tsx';
import { t } from './fields.messages.ts';
import { MarkDialog } from './mark-dialog.tsx';
import styles from './mark-field.module.css';

interface MarkFieldProps {
  mark: Mark | undefined;
  /** What it stands beside, as it goes on in a sentence: "option 2". */
  thing: string;
  onChange(mark: Mark | undefined): void;
}

/** A symbol or a picture for one thing in a list: a button that shows it and lets one choose. */
export function MarkField({ mark, thing, onChange }: MarkFieldProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={nameOf(mark, thing)}
        className={classNames(buttonClass({ variant: 'quiet', size: 'small' }), styles.button)}
        onClick={() => setOpen(true)}
      >
        {mark ? <MarkPicture mark={mark} /> : <SmilePlus aria-hidden="true" />}
      </button>
      {open && (
        <MarkDialog
          mark={mark}
          onChoose={(chosen) => {
            setOpen(false);
            onChange(chosen);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function nameOf(mark: Mark | undefined, thing: string): string {
  if (!mark) return t('noMark', { thing });
  return 'symbol' in mark
    ? t('symbolMark', { thing, symbol: symbolLabel(mark.symbol) })
    : t('pictureMark', { thing });
}
