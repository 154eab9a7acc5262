import { expect, it } from 'vitest';
import { words } from './words.ts';

const t = words('words-test', {
  plain: 'Add a note',
  by: 'By {{name}}',
  notes_one: '{{count}} note by {{name}}',
  notes_other: '{{count}} notes by {{name}}',
  dotted: 'One. Two: three',
});

it('gives the text of a key', () => {
  expect(t('plain')).toBe('Add a note');
  expect(t('dotted')).toBe('One. Two: three');
});

it('puts names in as they are', () => {
  expect(t('by', { name: '<Blue & Otter>' })).toBe('By <Blue & Otter>');
});

it('does not read what people typed as a text with gaps of its own', () => {
  expect(t('by', { name: '{{count}} $t(plain)' })).toBe('By {{count}} $t(plain)');
});

it('chooses the form for a number', () => {
  expect(t('notes', { count: 1, name: 'Ada' })).toBe('1 note by Ada');
  expect(t('notes', { count: 2, name: 'Ada' })).toBe('2 notes by Ada');
  expect(t('notes', { count: 0, name: 'Ada' })).toBe('0 notes by Ada');
});

it('knows keys and gaps by type', () => {
  // @ts-expect-error there is no such key
  expect(t('missing')).toBe('missing');
  // @ts-expect-error a name is needed
  expect(() => t('by')).not.toThrow();
  // @ts-expect-error a text without gaps takes nothing
  expect(t('plain', { name: 'x' })).toBe('Add a note');
});
