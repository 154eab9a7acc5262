import { fieldAt } from '@sayso/shared/features/activities/kinds/pin/pin.fields.ts';
import type { Pin, PinSetup } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { type MouseEvent, useId, useLayoutEffect, useRef } from 'react';
import { usePicture } from '../../../../session/use-picture.ts';
import { classNames } from '../../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { fieldName } from './field-name.ts';
import { movedBy, onPicture } from './moving.ts';
import { t } from './pin.messages.ts';
import styles from './pin-picture.module.css';

interface PinPictureProps {
  setup: PinSetup;
  pins: readonly Pin[];
  /** The pin that a tap moves when all are placed. */
  held: number;
  closed: boolean;
  onHold(index: number): void;
  onPlace(place: Pin): void;
  onMove(index: number, place: Pin): void;
  onTakeOut(index: number): void;
}

const middle: Pin = { x: 0.5, y: 0.5 };

/** The picture to tap, with the pins on it. By keyboard a pin comes to the middle and is then moved with the arrow keys. */
export function PinPicture(props: PinPictureProps) {
  const { setup, pins, held, closed, onHold, onPlace, onMove, onTakeOut } = props;
  const frame = useRef<HTMLDivElement>(null);
  const reachFor = useRef(false);
  const address = usePicture(setup.picture);
  const hint = useId();
  const full = pins.length >= setup.pins;

  useLayoutEffect(() => {
    if (!reachFor.current) return;
    reachFor.current = false;
    frame.current?.querySelectorAll<HTMLElement>('[data-pin]')[held]?.focus();
  });

  function tap({ detail, clientX, clientY }: MouseEvent): void {
    const box = frame.current?.getBoundingClientRect();
    const byKey = detail === 0;
    reachFor.current = byKey;
    if (byKey || !box || box.width === 0 || box.height === 0) return onPlace(middle);
    onPlace(onPicture({ x: (clientX - box.left) / box.width, y: 1 - (clientY - box.top) / box.height }));
  }

  return (
    <div className={styles.room}>
      <div ref={frame} className={styles.frame}>
        {address === 'coming' || address === 'gone' ? (
          <p className={styles.words}>{setup.alt}</p>
        ) : (
          <img src={address} alt={setup.alt} className={styles.picture} />
        )}
        {!closed && (
          <button
            type="button"
            className={styles.ground}
            aria-label={full ? t('moveHere', { number: held + 1 }) : t('placeHere')}
            onClick={tap}
          />
        )}
        {pins.map((place, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a pin is its place in the row
            key={index}
            type="button"
            data-pin=""
            aria-label={t('pin', { number: index + 1, where: fieldName(fieldAt(place)) })}
            aria-describedby={closed ? undefined : hint}
            aria-disabled={closed || undefined}
            className={classNames(styles.pin, index === held && !closed && setup.pins > 1 && styles.held)}
            style={{ left: `${place.x * 100}%`, top: `${(1 - place.y) * 100}%` }}
            onFocus={() => onHold(index)}
            onKeyDown={(event) => {
              if (closed) return;
              const moved = movedBy(place, event);
              const gone = event.key === 'Delete' || event.key === 'Backspace';
              if (!moved && !gone) return;
              event.preventDefault();
              if (moved) onMove(index, moved);
              else onTakeOut(index);
            }}
          >
            <svg viewBox="0 0 32 40" aria-hidden="true">
              <path d="M16 39C7 27 3 21 3 14.5a13 13 0 0 1 26 0C29 21 25 27 16 39Z" />
              {setup.pins > 1 ? (
                <text x="16" y="20.5" textAnchor="middle">
                  {index + 1}
                </text>
              ) : (
                <circle cx="16" cy="14.5" r="4.5" />
              )}
            </svg>
          </button>
        ))}
      </div>
      {!closed && <VisuallyHidden id={hint}>{t('keys')}</VisuallyHidden>}
    </div>
  );
}
