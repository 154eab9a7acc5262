import { fieldAt, middleOf } from '@sayso/shared/features/activities/kinds/pin/pin.fields.ts';
import type { Pin, PinAnswer, PinSetup } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { X } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { fieldName } from './field-name.ts';
import { FieldRadios } from './field-radios.tsx';
import { t } from './pin.messages.ts';
import styles from './pin-ballot.module.css';
import { PinPicture } from './pin-picture.tsx';

/** Pins are placed by a tap, by keys, or by the name of a part of the picture, for those who can't see it. */
export function PinBallot(props: BallotProps<PinSetup, PinAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const pins = chosen?.pins ?? [];
  const [reached, setReached] = useState(0);
  const full = pins.length >= setup.pins;
  const held = Math.max(0, Math.min(reached, pins.length - 1));
  const slots = Math.min(setup.pins, pins.length + 1);

  function put(index: number, place: Pin): void {
    if (closed) return;
    setReached(index);
    const there = pins[index];
    if (!there || fieldAt(there) !== fieldAt(place)) {
      announce(t('pin', { number: index + 1, where: fieldName(fieldAt(place)) }));
    }
    onChoose({ pins: there ? pins.map((one, at) => (at === index ? place : one)) : [...pins, place] });
  }
  function takeOut(index: number): void {
    if (closed) return;
    announce(t('takenOut', { number: index + 1 }));
    const rest = pins.filter((_, at) => at !== index);
    onChoose(rest.length > 0 ? { pins: rest } : null);
  }

  return (
    <ChoiceGroup
      legend={question}
      hint={setup.pins > 1 ? t('manyPins', { count: setup.pins }) : t('onePin')}
      error={error}
      aria-disabled={closed || undefined}
    >
      <PinPicture
        {...{ setup, pins, held, closed }}
        onHold={setReached}
        onPlace={(place) => put(full ? held : pins.length, place)}
        onMove={put}
        onTakeOut={takeOut}
      />
      {pins.length > 0 && (
        <ol className={styles.pins}>
          {pins.map((place, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pin is its place in the row
            <li key={index} className={styles.pin}>
              <span>{t('pin', { number: index + 1, where: fieldName(fieldAt(place)) })}</span>
              {!closed && (
                <IconButton
                  icon={X}
                  label={t('takeOut', { number: index + 1 })}
                  onClick={() => takeOut(index)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {!closed && pins.length > 0 && <p className={styles.next}>{nextWords(setup, pins, held)}</p>}
      {!closed && (
        <Disclosure summary={t('byWords')}>
          <div className={styles.slots}>
            {Array.from({ length: slots }, (_, index) => (
              <FieldRadios
                // biome-ignore lint/suspicious/noArrayIndexKey: a pin is its place in the row
                key={index}
                legend={t('slot', { number: index + 1 })}
                place={pins[index]}
                onChoose={(field) => put(index, middleOf(field))}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </ChoiceGroup>
  );
}

function nextWords(setup: PinSetup, pins: readonly Pin[], held: number): string {
  if (pins.length < setup.pins) return t('left', { count: setup.pins - pins.length });
  return setup.pins === 1 ? t('oneMoves') : t('allMove', { number: held + 1 });
}
