import { symbolNames } from '@sayso/shared/symbols/symbol-names.ts';
import { expect, it } from 'vitest';
import { artOf } from './symbol-art.ts';
import { symbolLabel } from './symbols.messages.ts';

const drawings = Object.keys(import.meta.glob('./art/*.svg'));

it('every symbol has a drawing and a name of its own, and nothing else is in the bundle', () => {
  expect(drawings).toHaveLength(symbolNames.length);
  expect(new Set(symbolNames.map(artOf)).size).toBe(symbolNames.length);
  expect(new Set(symbolNames.map(symbolLabel)).size).toBe(symbolNames.length);
});

it('a drawing asks for nothing from elsewhere and runs nothing', () => {
  for (const name of symbolNames) {
    const drawing = decodeURIComponent(artOf(name)).replace('http://www.w3.org/2000/svg', '');
    expect(drawing, name).not.toMatch(/https?:|<script|<image|<foreignObject|\bon\w+=|href/i);
  }
});
