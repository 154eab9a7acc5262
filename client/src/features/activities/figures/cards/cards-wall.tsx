import { useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { AndMore } from '../and-more.tsx';
import type { Cards } from '../figure.ts';
import { AnswerCard } from './card.tsx';
import styles from './cards-wall.module.css';

/** More than these never fit, so they are not even tried. */
const most = 60;
const sizes = [1.6, 1.4, 1.2, 1];

/**
 * Cards down one column and on in the next, as many as fit whole. The others are cut off where nobody sees it, and counted: a
 * kind puts first what should be seen first.
 */
export function CardsWall({ figure: { groups } }: { figure: Cards }) {
  const box = useRef<HTMLUListElement>(null);
  const [fit, setFit] = useState(most);
  const all = groups.flatMap(({ id, title, cards }) =>
    cards.map((card, place) => ({ card, title: place === 0 && title !== null ? { id, title } : undefined })),
  );
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return undefined;
    const measure = () => setFit(largestFit(list));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(list);
    for (const item of list.children) watch.observe(item);
    return () => watch.disconnect();
  });
  const tried = all.slice(0, most);
  return (
    <>
      <ul className={styles.cards} ref={box}>
        {tried.map(({ card, title }, place) => (
          <li key={card.id} className={classNames(styles.item, place >= fit && styles.cutOff)}>
            {title && (
              <p className={styles.title} dir="auto">
                {title.title}
              </p>
            )}
            <div className={classNames(styles.card, card.done && styles.isDone)}>
              <AnswerCard card={card} />
            </div>
          </li>
        ))}
      </ul>
      <AndMore count={all.length - Math.min(fit, tried.length)} />
    </>
  );
}

/** Letters as large as they can be with all cards whole; when even small ones don't fit, as many as do. */
function largestFit(list: HTMLUListElement): number {
  for (const size of sizes) {
    list.style.setProperty('--card-size', `${size}em`);
    const fit = howManyFit(list);
    if (fit >= list.children.length) return most;
  }
  return howManyFit(list);
}

/** Cards that stand whole inside the list. What cannot be measured counts as fitting. */
function howManyFit(list: HTMLUListElement): number {
  const edge = list.getBoundingClientRect();
  if (edge.width === 0) return most;
  const beyond = [...list.children].findIndex((item) => {
    const { left, right, bottom } = item.getBoundingClientRect();
    return right > edge.right + 1 || left < edge.left - 1 || bottom > edge.bottom + 1;
  });
  return beyond === -1 ? most : beyond;
}
