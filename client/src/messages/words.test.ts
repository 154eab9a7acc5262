import { afterEach, expect, it } from 'vitest';
import { speak, words } from './words.ts';

afterEach(() => speak('en', {}));

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

it('speaks another language, with the forms of that language, and falls back to English', () => {
  speak('pl', {
    'words-test': {
      notes_one: '{{count}} kartka',
      notes_few: '{{count}} kartki',
      notes_many: '{{count}} kartek',
    },
  });
  expect(t('notes', { count: 3, name: '' })).toBe('3 kartki');
  expect(t('notes', { count: 5, name: '' })).toBe('5 kartek');
  expect(t('plain')).toBe('Add a note');
});

it('knows keys and gaps by type', () => {
  // @ts-expect-error there is no such key
  expect(t('missing')).toBe('missing');
  // @ts-expect-error a name is needed
  expect(() => t('by')).not.toThrow();
  // @ts-expect-error a text without gaps takes nothing
  expect(t('plain', { name: 'x' })).toBe('Add a note');
});
