import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QrCode } from './qr-code.tsx';

it('has words for those who can not see it, and a quiet zone of four modules', () => {
  render(<QrCode value="https://a.example/w/48302917" label="Join: 4830 2917" />);
  const code = screen.getByRole('img', { name: 'Join: 4830 2917' });
  const size = Number(code.getAttribute('viewBox')?.split(' ').at(-1));
  const drawn = [...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)];
  const places = drawn.flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});

it('draws a different code for a different address', () => {
  const { container: one } = render(<QrCode value="https://a.example/w/1" label="One" />);
  const { container: two } = render(<QrCode value="https://a.example/w/2" label="Two" />);
  const path = (page: HTMLElement) => page.querySelector('path')?.getAttribute('d');
  expect(path(one)).not.toBe(path(two));
});
