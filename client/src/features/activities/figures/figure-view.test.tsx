import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { figureSamples } from '../../../gallery/figure-samples.ts';
import { CompareView } from './compare/compare-view.tsx';
import type { Bars, Figure } from './figure.ts';
import { FigureView, FigureWall } from './figure-view.tsx';

const text = () => document.body.textContent ?? '';

describe.each(figureSamples)('$name', ({ figure }) => {
  it('says all its words on a phone', () => {
    render(<FigureView figure={figure} />);
    for (const words of wordsOf(figure)) expect(text()).toContain(words);
  });

  it('fits the wall without anything to scroll or press', () => {
    const { container } = render(<FigureWall figure={figure} />);
    expect(container.querySelectorAll('[tabindex], button, a, input')).toHaveLength(0);
    expect(container.querySelector('*')).not.toBeNull();
  });
});

function wordsOf(figure: Figure): string[] {
  const note = figure.note === undefined ? [] : [figure.note];
  switch (figure.figure) {
    case 'bars':
      return [
        ...note,
        ...figure.bars.flatMap(({ label, words, more = '', flag = '' }) => [label, words, more, flag]),
      ];
    case 'levels':
      return [
        ...note,
        ...figure.levels.map(({ label }) => label),
        ...figure.rows.flatMap(({ label, words, apart = '' }) => [label, words, apart]),
      ];
    case 'cloud':
      return figure.words.map((word) => word.text);
    case 'line':
      return figure.marks.map(({ label }) => label);
    case 'plane':
      return figure.sets.flatMap(({ label, words }) => [label, words]);
    case 'spreads':
      return figure.rows.flatMap(({ label, words, more = '' }) => [label, words, more]);
    case 'cards':
      return figure.groups.flatMap(({ cards }) => cards.map((card) => card.text));
    case 'parts':
      return figure.parts.flatMap(({ title, words = '', figure: part }) => [title, words, ...wordsOf(part)]);
  }
}

const bars = (...labels: string[]): Bars => ({
  figure: 'bars',
  bars: labels.map((label, at) => ({
    id: label,
    label,
    value: at,
    share: at / 10,
    words: `${at} of 10`,
    series: 1,
  })),
});

it('rows stay in the order they come in, on the phone and on the wall', () => {
  const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const first = render(<FigureView figure={bars('Zebra', 'Ant', 'Moth')} />);
  expect(rows()).toEqual(['Zebra0 of 10', 'Ant1 of 10', 'Moth2 of 10']);
  first.unmount();
  render(<FigureWall figure={bars('Zebra', 'Ant', 'Moth')} />);
  expect(rows()).toEqual(['Zebra0 of 10', 'Ant1 of 10', 'Moth2 of 10']);
});

it('how many chose each level is said in words', () => {
  const figure: Figure = {
    figure: 'levels',
    levels: [
      { id: 'no', label: 'No', tone: 2 },
      { id: 'yes', label: 'Yes', tone: 6 },
    ],
    rows: [
      { id: 'a', label: 'Monday', people: [1, 3], words: '' },
      { id: 'b', label: 'Tuesday', people: [], words: '' },
    ],
  };
  render(<FigureView figure={figure} />);
  expect(text()).toContain('No: 1, Yes: 3');
  expect(text()).not.toContain('No: 0');
});

it('parts have headings below those of the results', () => {
  const parts: Figure = { figure: 'parts', parts: [{ id: 'one', title: 'Where?', figure: bars('Park') }] };
  render(<FigureView figure={parts} />);
  expect(screen.getByRole('heading', { level: 4, name: 'Where?' })).toBeDefined();
});

it('a median is never drawn where there are no dots', () => {
  const set = { id: 's', label: 'Bus', series: 1, words: '', middle: { x: 0.5, y: 0.5 } } as const;
  const plane = (dots: readonly { x: number; y: number }[]): Figure => ({
    figure: 'plane',
    sets: [{ ...set, dots }],
  });
  const { container, rerender } = render(<FigureView figure={plane([])} />);
  expect(container.querySelectorAll('circle')).toHaveLength(0);
  rerender(<FigureView figure={plane([{ x: 0.1, y: 0.1 }])} />);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
});

it('two rounds are told apart in words, with the change', () => {
  const rounds = [
    { title: 'First vote', words: '10 answered', figure: bars('Moon', 'Wind') },
    {
      title: 'After talking',
      words: '10 answered',
      figure: {
        ...bars('Moon', 'Wind'),
        bars: bars('x', 'Moon').bars.map((bar, at) => ({
          ...bar,
          id: at === 0 ? 'Moon' : 'Wind',
          value: at + 4,
        })),
      },
    },
  ];
  render(<CompareView rounds={rounds} />);
  expect(text()).toContain('First vote: 0 of 10');
  expect(text()).toContain('Change: +4');
});

it('rounds of other figures stand beside one another under their titles', () => {
  const words = { figure: 'cloud', words: [{ id: 'kind', text: 'kind', people: 2 }] } as const;
  render(
    <CompareView
      rounds={['Before', 'After'].map((title) => ({ title, words: '3 answered', figure: words }))}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Before',
    'After',
  ]);
});
