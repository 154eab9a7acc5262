import { describe, expect, it } from 'vitest';
import { noteColors } from './note-colors.ts';
import { themes } from './theme.ts';
import calm from './themes/calm.css?raw';
import contrast from './themes/contrast.css?raw';
import dark from './themes/dark.css?raw';
import light from './themes/light.css?raw';
import tokens from './tokens.css?raw';

const sources = { light, dark, contrast, calm };
const grounds = ['paper', 'surface', 'raised', 'sunken'];
const series = ['1', '2', '3', '4', '5', '6', '7', '8'].map((number) => `series-${number}`);

const levels = ['1', '2', '3', '4', '5', '6', '7'].map((number) => `level-${number}`);

/** Text and what it stands on. */
const textPairs = [
  ...['ink', 'ink-soft', 'accent-text', 'good', 'warn', 'danger'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground]),
  ),
  ...['accent', 'accent-strong'].map((ground) => ['accent-ink', ground]),
  ['danger-ink', 'danger'],
  ...['accent', 'good', 'warn', 'danger'].map((tone) => ['ink', `${tone}-soft`]),
  ['accent-text', 'accent-soft'],
  ...['good', 'warn', 'danger'].map((tone) => [tone, `${tone}-soft`]),
  ...noteColors.map((name) => [`note-${name}-ink`, `note-${name}-bg`]),
  ...levels.map((name) => [`${name}-ink`, name]),
];

/** Borders of controls, the focus ring, fills and marks that carry meaning. */
const shapePairs = [
  ...['edge', 'focus', 'accent', ...series].flatMap((shape) => grounds.map((ground) => [shape, ground])),
  ['edge', 'accent-soft'],
  ['focus', 'accent-soft'],
  ...noteColors.map((name) => [`note-${name}-edge`, `note-${name}-bg`]),
];

describe.each(themes)('theme %s', (theme) => {
  const colors = colorsOf(sources[theme]);

  it('names the same colours as every other theme', () => {
    expect([...colors.keys()].sort()).toEqual([...colorsOf(light).keys()].sort());
    expect(colors.size).toBe(67);
  });

  it('lets every text be read on its ground: 4.5 to 1', () => {
    expect(tooWeak(colors, textPairs, 4.5)).toEqual([]);
  });

  it('lets every border, ring, bar and mark be seen on its ground: 3 to 1', () => {
    expect(tooWeak(colors, shapePairs, 3)).toEqual([]);
  });

  it.each(noteColors)('shows where a %s note ends', (name) => {
    const edge = contrastRatio(color(colors, `note-${name}-edge`), color(colors, 'paper'));
    const ground = contrastRatio(color(colors, `note-${name}-bg`), color(colors, 'paper'));
    expect(Math.max(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

it.each([
  ['note colour and series', [...noteColors.map((name) => `note-${name}`), ...series]],
  ['level', levels],
])('gives each %s a pattern of its own, apart from its hue', (_what, names) => {
  const patterns = names.map((name) => {
    const pattern = new RegExp(`--${name}-pattern:([^;]+);`).exec(tokens)?.[1] ?? '';
    return pattern.replaceAll(name, '').replace(/\s+/g, ' ');
  });
  expect(patterns).not.toContain('');
  expect(new Set(patterns).size).toBe(names.length);
});

it('keeps light pages off pure white', () => {
  expect(color(colorsOf(light), 'paper')).not.toBe('#ffffff');
  expect(color(colorsOf(calm), 'paper')).not.toBe('#ffffff');
});

it('lets a theme change borders and motion: the scale is weaker than any theme', () => {
  const scale = /:where\(:root\) \{([^}]+)\}/.exec(tokens)?.[1] ?? '';
  for (const name of ['--border:', '--line-width:', '--motion-base:', '--motion-loop:']) {
    expect(scale).toContain(name);
    expect(tokens.replace(scale, '').split('@media')[0]).not.toContain(name);
  }
  expect(calm).toContain('--motion-base: 0s');
  expect(calm).toContain('--motion-loop: paused');
});

it('stops motion for people who asked their device to', () => {
  const reduced = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]+?)\n\}/.exec(tokens)?.[1] ?? '';
  expect(reduced).toContain('[data-theme]');
  expect(reduced.match(/--motion-\w+: (0s|paused)/g)).toHaveLength(4);
});

function colorsOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The pairs below the ratio, said as `ink on ground 4.1`. */
function tooWeak(
  colors: Map<string, string>,
  pairs: readonly (readonly string[])[],
  atLeast: number,
): string[] {
  return pairs
    .map(([ink, ground]) => ({
      ink,
      ground,
      ratio: contrastRatio(color(colors, ink), color(colors, ground)),
    }))
    .filter(({ ratio }) => ratio < atLeast)
    .map(({ ink, ground, ratio }) => `${ink} on ${ground} ${ratio.toFixed(1)}`);
}

function color(colors: Map<string, string>, name = ''): string {
  const value = colors.get(name);
  if (value === undefined) throw new Error(`no colour --${name}`);
  return value;
}

/** Contrast of two colours given as `#rrggbb`, 1 to 21 (WCAG 2.2, relative luminance). */
function contrastRatio(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
