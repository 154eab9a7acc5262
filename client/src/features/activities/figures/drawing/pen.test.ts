import { expect, it } from 'vitest';
import light from '../../../../ui/themes/light.css?raw';
import { drawingColours, levelColours, paper, seriesColours } from './paper-colours.ts';
import { block, escaped, line, stack } from './pen.ts';

it('what people typed can neither end an element nor begin one', () => {
  expect(escaped(`<script>alert("1 & '2'")</script>`)).toBe(
    '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;',
  );
  expect(line('</text><image href="//x"/>', 0, 0, { size: 10 })).not.toMatch(/<image|<\/text>./);
});

it('characters that no XML file can hold are left out, emoji and other scripts are not', () => {
  expect(escaped('a\u0000b\u0008c\ud800d\uffffe\u007f')).toBe('abcde');
  expect(escaped('👩‍👩‍👧 مرح Zoë\ttab')).toBe('👩‍👩‍👧 مرح Zoë\ttab');
});

it('words read from the right still begin at the left edge that was asked for', () => {
  const arabic = line('مكان هادئ', 40, 0, { size: 10 });
  expect(arabic).toContain('x="40"');
  expect(arabic).toContain('direction="rtl"');
  expect(arabic).toContain('text-anchor="end"');
  expect(line('A quiet place', 40, 0, { size: 10 })).not.toMatch(/direction|text-anchor/);
  expect(line('12 مكان', 40, 0, { size: 10, anchor: 'end' })).not.toContain('text-anchor');
});

it('a block is as high as its lines', () => {
  const words = 'one two three four five six seven eight nine ten';
  const { svg, height } = block(words, 0, 0, { size: 20, width: 120 });
  const lines = svg.match(/<text /g)?.length ?? 0;
  expect(lines).toBeGreaterThan(3);
  expect(height).toBeCloseTo(lines * 26);
});

it('pieces of a stack keep their gap', () => {
  const piece = { svg: '<g/>', height: 10 };
  const { svg, height } = stack([piece, piece, piece], 5);
  expect(height).toBe(40);
  expect(svg.match(/translate\(0 (\d+)\)/g)).toEqual([
    'translate(0 0)',
    'translate(0 15)',
    'translate(0 30)',
  ]);
});

it('files have the colours of the light theme', () => {
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  for (const [name, colour] of Object.entries(paper)) expect([name, colour]).toEqual([name, token(name)]);
  for (const [name, colour] of Object.entries(seriesColours)) expect(colour).toBe(token(`series-${name}`));
  for (const [name, { ground, ink }] of Object.entries(levelColours)) {
    expect([ground, ink]).toEqual([token(`level-${name}`), token(`level-${name}-ink`)]);
  }
  expect(Object.values(drawingColours)).toEqual([
    token('note-sunshine-edge'),
    token('note-sunshine-bg'),
    token('note-sunshine-ink'),
  ]);
});
