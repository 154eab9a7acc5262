import type { Can } from '@sayso/shared/features/activities/kinds/availability/availability.counting.ts';
import type {
  AvailabilityAnswer,
  AvailabilitySetup,
} from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Check, CircleQuestionMark, X } from 'lucide-react';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { RadioTiles, type Tile } from '../../fields/radio-tiles.tsx';
import { t } from './availability.messages.ts';
import styles from './availability-ballot.module.css';
import { cityOf, deviceZone, needsYear, slotWords, wordsElsewhere } from './slot-words.ts';

const tiles: readonly Tile<Can>[] = [
  { value: 'yes', label: t('yes'), icon: Check },
  { value: 'if-needed', label: t('ifNeeded'), icon: CircleQuestionMark },
  { value: 'no', label: t('no'), icon: X },
];

/** Every date with yes, if I have to, no. Somebody whose clocks show something else sees their own time below. */
export function AvailabilityBallot(props: BallotProps<AvailabilitySetup, AvailabilityAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { slots, zone, place } = setup;
  const said: Readonly<Record<LabelledId, Can>> = chosen?.slots ?? {};
  const left = slots.filter(({ id }) => said[id] === undefined);
  const reading = { withYear: needsYear(slots) };
  const own = deviceZone();
  const dates = slots.map((slot) => ({
    id: slot.id,
    words: slotWords(slot, zone, reading),
    yours: wordsElsewhere(slot, zone, own, reading),
  }));
  const differs = dates.some(({ yours }) => yours !== undefined);

  const restNo = (): void => {
    if (closed || left.length === 0) return;
    onChoose({ slots: { ...Object.fromEntries(left.map(({ id }) => [id, 'no' as const])), ...said } });
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={
        <>
          {place !== '' && <span className={styles.line}>{t('place', { place })}</span>}
          <span className={styles.line}>{t(differs ? 'zoneAndYours' : 'zone', { city: cityOf(zone) })}</span>
        </>
      }
      error={error}
      aria-disabled={closed || undefined}
    >
      {dates.map(({ id, words, yours }) => (
        <RadioTiles
          key={id}
          legend={words}
          hint={yours && t('yours', { span: yours })}
          tiles={tiles}
          value={said[id]}
          onPick={(can) => onChoose({ slots: { ...said, [id]: can } })}
          closed={closed}
        />
      ))}
      <div className={styles.foot}>
        <p className={styles.progress}>
          {left.length === 0
            ? t('restDone')
            : t('progress', { said: slots.length - left.length, all: slots.length })}
        </p>
        <Button icon={X} aria-disabled={closed || left.length === 0 || undefined} onClick={restNo}>
          {t('restNo')}
        </Button>
      </div>
    </ChoiceGroup>
  );
}
