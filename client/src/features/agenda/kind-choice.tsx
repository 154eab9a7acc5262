import { MessagesSquare, StickyNote } from 'lucide-react';
import { useId } from 'react';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { RadioCard } from '../../ui/radio-card.tsx';
import { t } from './agenda.messages.ts';
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
    <ChoiceGroup legend={t('whatKind')} columns={2}>
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
    </ChoiceGroup>
  );
}
