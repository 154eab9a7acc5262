import { describe, expect, it } from 'vitest';
import { figureSamples } from '../../../gallery/figure-samples.ts';
import { compareSvg } from './compare/compare-picture.ts';
import type { Bars, Figure } from './figure.ts';
import { figureSvg } from './figure-picture.ts';

const nasty = `</text><script>alert('1')</script>&<image href="https://example.org/x.png"/>`;

/** Every string in it becomes nasty, save for what says the kind. */
function withNastyWords<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') return (key === 'figure' || key === 'id' ? value : nasty) as Value;
  if (Array.isArray(value)) return value.map((one) => withNastyWords(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withNastyWords(one, name)]),
  ) as Value;
}

/** Elements open and close in turn, which broken escaping would end. Answers the words between them. */
function wordsIn(svg: string): string[] {
  const open: string[] = [];
  const words: string[] = [];
  for (const [, closing, name = '', itself, text = ''] of svg.matchAll(
    /<(\/?)([a-z]+)[^<>]*?(\/?)>([^<]*)/gi,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!itself) open.push(name);
    if (text !== '') words.push(text);
  }
  expect(open).toEqual([]);
  return words;
}

const refersOutside = (svg: string) => /<script|<image|<use|href="|@import|url\((?!#)/.test(svg);

const page = (figure: Figure) =>
  figureSvg({ question: 'What matters?', figure, foot: '12 answered · 1 passed' });

describe.each(figureSamples)('$name as a file', ({ question, figure }) => {
  it('is one whole drawing with the question, and how many answered and passed', () => {
    const svg = figureSvg({ question, figure, foot: '12 answered · 1 passed' });
    const words = wordsIn(svg).join(' ');
    expect(words).toContain('12 answered · 1 passed');
    expect(words).toContain(question);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+"/);
    expect(/NaN|Infinity|undefined/.test(svg)).toBe(false);
  });

  it('is the same every time', () => {
    expect(page(figure)).toBe(page(figure));
  });

  it('shows words that look like SVG as words, and refers to nothing outside itself', () => {
    const svg = page(withNastyWords(figure));
    wordsIn(svg);
    expect(refersOutside(svg)).toBe(false);
  });
});

it('rows keep their order', () => {
  const { figure } = figureSamples.find(({ name }) => name === 'bars-many') ?? {};
  if (figure?.figure !== 'bars') throw new Error('no sample');
  const svg = page(figure);
  const places = figure.bars.map(({ label }) => svg.indexOf(`>${label.slice(0, 9)}`));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

it('before the results nothing is measured, and nothing breaks', () => {
  const empty: Figure[] = [
    { figure: 'bars', bars: [{ id: 'a', label: 'A', share: 0, words: '', series: 1 }] },
    {
      figure: 'levels',
      levels: [{ id: 'l', label: 'Often', tone: 4 }],
      rows: [{ id: 'r', label: 'R', people: [], words: '' }],
    },
    { figure: 'cloud', words: [] },
    { figure: 'line', from: 0, to: 0, dots: [], marks: [] },
    { figure: 'plane', sets: [{ id: 's', label: 'S', series: 1, dots: [], words: '' }] },
    {
      figure: 'spreads',
      from: 1,
      to: 1,
      rows: [{ id: 'r', label: 'R', series: 1, mean: null, dots: [], words: '' }],
    },
    { figure: 'cards', groups: [] },
    { figure: 'parts', parts: [] },
  ];
  for (const figure of empty) {
    expect(/NaN|Infinity|undefined/.test(page(figure))).toBe(false);
    wordsIn(page(figure));
  }
});

it('a picture stands inside the file, and an address outside it is refused', () => {
  const figure: Bars = {
    figure: 'bars',
    bars: [{ id: 'a', label: 'A', share: 1, words: '1 of 1', series: 1, mark: { image: 'bench' } }],
  };
  const withPicture = (address: string) =>
    figureSvg({
      question: 'Q',
      figure,
      foot: '',
      pictures: new Map([['image/bench', { address, ratio: 1 }]]),
    });
  expect(withPicture('data:image/png;base64,AAAA')).toContain('href="data:image/png;base64,AAAA"');
  expect(withPicture('https://example.org/x.png')).not.toContain('href="');
  expect(withPicture('data:text/html,<b>')).not.toContain('href="');
});

it('two rounds stand in one file with both numbers and the change', () => {
  const round = (title: string, value: number): { title: string; words: string; figure: Bars } => ({
    title,
    words: `${nasty} answered`,
    figure: {
      figure: 'bars',
      bars: [{ id: 'moon', label: nasty, value, share: value / 14, words: `${value} of 14`, series: 1 }],
    },
  });
  const svg = compareSvg({ question: nasty, rounds: [round('Before', 5), round('After', 11)], foot: '' });
  const words = wordsIn(svg);
  expect(words).toEqual(expect.arrayContaining(['5 of 14', '11 of 14', '+6']));
  expect(refersOutside(svg)).toBe(false);
});
