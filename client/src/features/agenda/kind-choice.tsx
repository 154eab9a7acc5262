import { MessagesSquare, Shapes, StickyNote } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { RadioCard } from '../../ui/radio-card.tsx';
import { t } from './agenda.messages.ts';
import styles from './kind-choice.module.css';
import { asSteps, families, type QuestionKind } from './step-form.ts';

interface KindChoiceProps {
  kinds: readonly QuestionKind[];
  value: string;
  onChange(kind: string): void;
  /** All of them are in sight. */
  open: boolean;
  onOpenChange(open: boolean): void;
}

const headings = {
  choose: t('familyChoose'),
  rate: t('familyRate'),
  words: t('familyWords'),
  share: t('familyShare'),
  plan: t('familyPlan'),
  quick: t('familyQuick'),
} as const;

/**
 * Talk, a board, or one of the kinds of question: one group of radio buttons. A tap folds it to what was chosen, so that the fields
 * come close; arrow keys leave it as it is.
 */
export function KindChoice({ kinds, value, onChange, open, onOpenChange }: KindChoiceProps) {
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const parts = [
    {
      family: 'plain',
      heading: t('familyPlain'),
      choices: [
        { key: 'talk', label: t('talk'), hint: t('talkHint'), icon: MessagesSquare },
        { key: 'board', label: t('board'), hint: t('boardHint'), icon: StickyNote },
      ],
    },
    ...families.map((family) => ({
      family,
      heading: headings[family],
      choices: asSteps(kinds).filter((kind) => kind.family === family),
    })),
  ].filter(({ choices }) => choices.length > 0);

  const tapped = ({ detail, target }: MouseEvent): void => {
    // A press of a key on a radio button is a click as well, of a count of 0.
    if (detail > 0 && target instanceof HTMLInputElement) onOpenChange(false);
  };
  const typed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onOpenChange(false);
  };
  const unfold = (): void => {
    flushSync(() => onOpenChange(true));
    group.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <fieldset ref={group}>
      <legend className={styles.legend}>{t('whatKind')}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for what the radio buttons inside it do. */}
      <div className={styles.families} onClick={tapped} onKeyDown={typed}>
        {parts.map(({ family, heading, choices }) => {
          const chosenHere = choices.some(({ key }) => key === value);
          return (
            // biome-ignore lint/a11y/useSemanticElements: one fieldset around all of them is enough to hear.
            <div
              key={family}
              role="group"
              aria-labelledby={`${name}-${family}`}
              className={styles.family}
              hidden={!open && !chosenHere}
            >
              <p id={`${name}-${family}`} className={classNames(styles.heading, !open && styles.folded)}>
                {heading}
              </p>
              <div className={styles.kinds}>
                {choices.map(({ key, label, hint, icon }) => (
                  <div key={key} hidden={!open && key !== value}>
                    <RadioCard
                      name={name}
                      value={key}
                      label={label}
                      hint={hint}
                      icon={icon}
                      className={styles.card}
                      checked={key === value}
                      onChange={() => onChange(key)}
                    />
                  </div>
                ))}
              </div>
            </div>
          );
        })}
      </div>
      {!open && (
        <Button size="small" variant="quiet" icon={Shapes} className={styles.other} onClick={unfold}>
          {t('otherKind')}
        </Button>
      )}
    </fieldset>
  );
}
