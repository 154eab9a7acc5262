import { MessagesSquare, StickyNote } from 'lucide-react';
import { useId } from 'react';
import { RadioCard } from '../../ui/radio-card.tsx';
import { t } from './agenda.messages.ts';
import styles from './step-dialog.module.css';
import type { QuestionKind } from './step-form.ts';

interface KindChoiceProps {
  kinds: readonly QuestionKind[];
  value: string;
  onChange(kind: string): void;
}

/** Talk, a board, or one of the kinds of question. */
export function KindChoice({ kinds, value, onChange }: KindChoiceProps) {
  const name = useId();
  const choices = [
    { key: 'talk', label: t('talk'), hint: t('talkHint'), icon: MessagesSquare },
    { key: 'board', label: t('board'), hint: t('boardHint'), icon: StickyNote },
    ...kinds,
  ];
  return (
    <fieldset>
      <legend className={styles.legend}>{t('whatKind')}</legend>
      <div className={styles.kinds}>
        {choices.map(({ key, label, hint, icon }) => (
          <RadioCard
            key={key}
            name={name}
            value={key}
            label={label}
            hint={hint}
            icon={icon}
            checked={key === value}
            onChange={() => onChange(key)}
          />
        ))}
      </div>
    </fieldset>
  );
}
