import { rankingSamples } from '@sayso/shared/features/activities/kinds/ranking/ranking.samples.ts';
import {
  type RankingAnswer,
  type RankingSetup,
  ranking,
} from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { announce } from '../../../../ui/announcer.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { rankingFigure } from './ranking-figure.ts';
import { rankingUi } from './ranking-ui.ts';

vi.mock('../../../../ui/announcer.ts', () => ({ announce: vi.fn() }));

const item = (name: string) => ({ id: LabelledId.parse(`topic-${name}`), label: name });
const [sleep, food, sport, music] = ['sleep', 'food', 'sport', 'music'].map(item);
if (!sleep || !food || !sport || !music) throw new Error('Four things are needed');
const setup: RankingSetup = { items: [sleep, food, sport, music] };
const topTwo: RankingSetup = { ...setup, places: 2 };

function answering(asked: RankingSetup, given?: GivenBallot<RankingAnswer>) {
  const { chosen, unmount } = renderBallot(rankingUi, asked, given);
  return { order: () => chosen()?.order.map((id) => id.replace('topic-', '')) ?? null, unmount };
}

const card = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const cards = () =>
  screen
    .getAllByRole('button')
    .flatMap((button) => (button.hasAttribute('aria-pressed') ? button.textContent : []));

it('[RK2] a tap gives the next place, and a second tap takes it back', () => {
  const { order } = answering(setup);
  fireEvent.click(card('food'));
  fireEvent.click(card('sleep'));
  expect(order()).toEqual(['food', 'sleep']);
  expect(card('sleep').textContent).toContain('2');
  expect(announce).toHaveBeenLastCalledWith('sleep: place 2', 'ranking');
  fireEvent.click(card('food'));
  expect(order()).toEqual(['sleep']);
  fireEvent.click(card('sleep'));
  expect(order()).toBeNull();
});

it('earlier and later move a thing, and the focus goes with it', () => {
  const { order } = answering(setup);
  for (const name of ['sleep', 'food', 'sport']) fireEvent.click(card(name));
  press('Earlier: sport');
  expect(order()).toEqual(['sleep', 'sport', 'food']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Earlier: sport' }));
  press('Earlier: sport');
  expect(order()).toEqual(['sport', 'sleep', 'food']);
  expect(announce).toHaveBeenLastCalledWith('sport: place 1', 'ranking');
  press('Earlier: sport');
  expect(order()).toEqual(['sport', 'sleep', 'food']);
  expect(announce).toHaveBeenLastCalledWith('sport is first already', 'ranking');
  press('Later: sport');
  expect(order()).toEqual(['sleep', 'sport', 'food']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Later: sport' }));
});

it('taking out closes the gap, and the focus stays in the order', () => {
  const { order } = answering(setup);
  for (const name of ['sleep', 'food']) fireEvent.click(card(name));
  press('Take out: sleep');
  expect(order()).toEqual(['food']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take out: food' }));
  press('Take out: food');
  expect(order()).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('Your order'));
});

it('when all places are full another tap says so and changes nothing', () => {
  const { order } = answering(topTwo);
  for (const name of ['sleep', 'food', 'sport']) fireEvent.click(card(name));
  expect(order()).toEqual(['sleep', 'food']);
  expect(card('sport').getAttribute('aria-disabled')).toBe('true');
  expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('All places are full'), 'ranking');
  expect(screen.getByText(/All places are full/)).toBeTruthy();
});

it('[RK8] people see the things in different orders, each of them always in the same', () => {
  const seen = (seed: string) => {
    const { unmount } = answering(setup, { seed });
    const order = cards();
    unmount();
    return order.join(' ');
  };
  const orders = Array.from({ length: 20 }, (_, person) => seen(`activity-1 person-${person}`));
  expect(new Set(orders).size).toBeGreaterThan(5);
  expect(seen('activity-1 person-3')).toBe(orders[3]);
});

it('a closed ballot can be read and changes nothing', () => {
  const { order } = answering(setup, { closed: true, chosen: { order: [food.id, sleep.id] } });
  fireEvent.click(card('sport'));
  press('Later: food');
  press('Take out: food');
  expect(order()).toEqual(['food', 'sleep']);
});

const tallyOf = (...orders: (typeof sleep)[][]) =>
  ranking.tally(
    setup,
    orders.map((order) => ({ order: order.map(({ id }) => id) })),
  );

it('[RK7] when ways to count disagree the note says so and names each leader', () => {
  const sample = rankingSamples.cases[1];
  if (!sample) throw new Error('There are two samples');
  const { note } = rankingFigure(sample.setup, ranking.tally(sample.setup, sample.answers), {
    sorted: false,
  });
  expect(note).toContain('Close: it depends how you count.');
  expect(note).not.toContain('however you count');
  const level = rankingFigure(setup, tallyOf([sleep, food], [food, sleep]), { sorted: false }).note;
  expect(level).toContain('Most points: sleep and food.');
  expect(level).toContain('Most first choices: sleep and food.');
  expect(level).toContain('One against one, nothing beats all the others.');
});

it('[RK7] when they agree the note says so, and it always says what points are', () => {
  const { note, bars } = rankingFigure(setup, tallyOf([food, sleep], [food]), { sorted: true });
  expect(note).toBe(
    'food comes first, however you count. A first place gives 4 points, the next one less. This is the average.',
  );
  expect(bars[0]).toMatchObject({ label: 'food', words: '4.0 points', more: '2 first choices', share: 1 });
});

it('before the results the same bars stand there without a number', () => {
  const { bars, note } = rankingFigure(setup, null, { sorted: false });
  expect(bars.map(({ label, words, share }) => [label, words, share])).toEqual(
    ['sleep', 'food', 'sport', 'music'].map((label) => [label, '', 0]),
  );
  expect(note).not.toContain('Close');
});

it('a limit of places goes when there are no more things than places', () => {
  const limited: RankingSetup = { ...setup, places: 3 };
  expect(rankingUi.finished(limited)).toEqual(limited);
  const fewer = { ...limited, items: [sleep, food, sport, { ...music, label: ' ' }] };
  expect(rankingUi.finished(fewer)).toEqual({ items: [sleep, food, sport] });
});
