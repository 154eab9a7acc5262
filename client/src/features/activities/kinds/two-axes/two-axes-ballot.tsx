import type { Place } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';
import {
  type TwoAxesAnswer,
  type TwoAxesSetup,
  twoAxes,
} from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { useState } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { ItemPicker } from './item-picker.tsx';
import { PlaceSliders } from './place-sliders.tsx';
import { PlaceSquare } from './place-square.tsx';
import { placeWords } from './place-words.ts';
import { t } from './two-axes.messages.ts';
import styles from './two-axes-ballot.module.css';

/** One thing at a time: choose it, and tap the square, press the arrow keys or pull the sliders. */
export function TwoAxesBallot(props: BallotProps<TwoAxesSetup, TwoAxesAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { items, across, up } = setup;
  const places = chosen?.places ?? {};
  const [wanted, setWanted] = useState(items[0]?.id);
  const current = items.find(({ id }) => id === wanted) ?? items[0];
  const left = items.filter(({ id }) => places[id] === undefined);
  const following = left.find(({ id }) => id !== current?.id);
  const wrong = chosen && twoAxes.check(setup, chosen);
  if (!current) return null;
  const place = places[current.id];

  const put = (next: Place): void => {
    if (closed) return;
    const placed = items.flatMap(({ id }) => {
      const at = id === current.id ? next : places[id];
      return at ? [[id, at] as const] : [];
    });
    onChoose({ places: Object.fromEntries(placed) });
    announce(t('saidAt', { label: current.label, at: placeWords(next, setup) }), 'two-axes');
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={items.length > 1 ? t('how') : t('howOne')}
      error={wrong ? twoAxes.refusals[wrong] : error}
      aria-disabled={closed || undefined}
    >
      {items.length > 1 && (
        <ItemPicker
          items={items}
          chosen={current.id}
          placed={new Set(Object.keys(places))}
          onPick={setWanted}
        />
      )}
      <PlaceSquare
        label={current.label}
        across={across}
        up={up}
        dots={items.flatMap(({ id }, index) => {
          const at = places[id];
          return at ? [{ id, number: index + 1, at, current: id === current.id }] : [];
        })}
        place={place}
        closed={closed}
        onPlace={put}
      />
      <p className={styles.words}>
        <strong>{current.label}:</strong> {place ? placeWords(place, setup) : t('notPlaced')}
      </p>
      <PlaceSliders
        label={current.label}
        across={across}
        up={up}
        place={place}
        closed={closed}
        onPlace={put}
      />
      {items.length > 1 && (
        <div className={styles.foot}>
          <p className={styles.left}>
            {left.length > 0 ? t('left', { count: left.length }) : t('allPlaced')}
          </p>
          {following && !closed && (
            <Button onClick={() => setWanted(following.id)}>{t('next', { label: following.label })}</Button>
          )}
        </div>
      )}
    </ChoiceGroup>
  );
}
