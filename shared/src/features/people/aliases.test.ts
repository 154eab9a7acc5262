import { expect, it } from 'vitest';
import { animals, qualities } from './alias-words.ts';
import { freeAlias } from './aliases.ts';
import { avatarOf, avatarShapes } from './avatar.ts';

const first = () => 0;
const last = () => 0.999_999;
const words = Object.values(qualities).flat();

it('[PE2] 40 first words and 80 animals make 3,200 different nicknames', () => {
  expect(new Set(words).size).toBe(40);
  expect(new Set(animals).size).toBe(80);
  expect(words).toHaveLength(40);
  expect(animals).toHaveLength(80);
});

it('[PE2] chance picks among those that are free', () => {
  const one = freeAlias('participant', new Set(), first);
  const other = freeAlias('participant', new Set([one]), first);
  expect(one).toBe('Sunny Antelope');
  expect(other).toBe('Sunny Armadillo');
  expect(freeAlias('participant', new Set(), last)).toBe('Crimson Waxwing');
});

it('[PE2] a number is added when all pairs are used', () => {
  const pairs = new Set(words.flatMap((word) => animals.map((animal) => `${word} ${animal}`)));
  const missing = 'Blue Otter';
  expect(freeAlias('participant', new Set([...pairs].filter((pair) => pair !== missing)), first)).toBe(
    missing,
  );
  expect(freeAlias('participant', pairs, first)).toBe('Sunny Antelope 2');
  expect(freeAlias('participant', new Set([...pairs, 'Sunny Antelope 2']), first)).toBe('Sunny Armadillo 2');
});

it('[PE2] the team is called by its role', () => {
  expect(freeAlias('lead', new Set(), first)).toBe('Lead');
  expect(freeAlias('support', new Set(['Lead']), first)).toBe('Support');
  expect(freeAlias('support', new Set(['Support']), last)).toBe('Support 2');
  expect(freeAlias('support', new Set(['Support', 'Support 2']), last)).toBe('Support 3');
  expect(freeAlias('display', new Set(['Display']), first)).toBe('Display');
});

it('[PE3] words that can hurt stay out', () => {
  const hurtful = [
    ...[
      'pig',
      'hog',
      'sow',
      'boar',
      'cow',
      'ox',
      'bull',
      'rat',
      'mouse',
      'ape',
      'monkey',
      'gorilla',
      'chimp',
    ],
    ...['lemur', 'snake', 'whale', 'hippo', 'elephant', 'rhino', 'donkey', 'mule', 'worm', 'leech', 'slug'],
    ...[
      'snail',
      'dog',
      'bitch',
      'hound',
      'cat',
      'cougar',
      'vixen',
      'fox',
      'wolf',
      'hyena',
      'jackal',
      'weasel',
    ],
    ...['skunk', 'toad', 'frog', 'turtle', 'tortoise', 'sloth', 'goat', 'sheep', 'lamb', 'chicken', 'hen'],
    ...['cock', 'turkey', 'goose', 'duck', 'cuckoo', 'dodo', 'vulture', 'crow', 'raven', 'owl', 'parrot'],
    ...['tit', 'booby', 'shag', 'swallow', 'gull', 'bat', 'louse', 'flea', 'tick', 'roach', 'spider', 'crab'],
    ...['shark', 'shrimp', 'camel', 'llama', 'alpaca', 'giraffe', 'beaver', 'butterfly', 'rabbit', 'deer'],
    ...['bear', 'panda', 'zebra', 'raccoon', 'jellyfish', 'black', 'white', 'brown', 'yellow', 'red', 'dark'],
    ...['fat', 'big', 'small', 'tiny', 'slow', 'quiet', 'silly', 'mad', 'odd', 'sweet', 'honey', 'pretty'],
  ];
  const used = new Set([...words, ...animals].map((word) => word.toLowerCase()));
  expect(hurtful.filter((word) => used.has(word))).toEqual([]);
  for (const word of used) expect(word).toMatch(/^[a-z]+$/);
});

it('[PE4] a nickname always looks the same, with the tint of its first word', () => {
  expect(avatarOf('Blue Otter')).toEqual(avatarOf('Blue Otter'));
  expect(avatarOf('Blue Otter')).toMatchObject({ word: 'Otter', tint: 'sky' });
  expect(avatarOf('Golden Swan 2')).toMatchObject({ word: 'Swan', tint: 'sunshine' });
  expect(avatarOf('Lead').word).toBe('Lead');
});

it('[PE4] the eight shapes are used about equally', () => {
  const used = new Map(avatarShapes.map((shape) => [shape, 0]));
  for (const word of words) {
    for (const animal of animals) {
      const { shape } = avatarOf(`${word} ${animal}`);
      used.set(shape, (used.get(shape) ?? 0) + 1);
    }
  }
  for (const [shape, times] of used) {
    expect(times, shape).toBeGreaterThan(320);
    expect(times, shape).toBeLessThan(480);
  }
});
