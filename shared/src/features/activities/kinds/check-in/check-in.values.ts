/** What can be answered in each style, in order, as it stands on screens and in files. */
export const thumbs = { up: 'Thumb up', sideways: 'Thumb sideways', down: 'Thumb down' } as const;

/** Fingers of one hand: how far somebody goes along with a proposal. */
export const fist = {
  fist: 'Fist: I can’t go along with this',
  one: 'One finger: I have big worries',
  two: 'Two fingers: something has to change first',
  three: 'Three fingers: I can live with it',
  four: 'Four fingers: I like it',
  five: 'Five fingers: I love it and will help',
} as const;

/** None of them is good or bad, and none comes first. */
export const mood = {
  calm: 'Calm',
  happy: 'Happy',
  tired: 'Tired',
  worried: 'Worried',
  excited: 'Excited',
  mixed: 'A mix of things',
} as const;

export const styles = ['thumbs', 'fist', 'mood'] as const;
export type Style = (typeof styles)[number];

export type Value = keyof typeof thumbs | keyof typeof fist | keyof typeof mood;

/** The values of a style in order. */
export const valuesOf: { readonly [Each in Style]: readonly Value[] } = {
  thumbs: ['up', 'sideways', 'down'],
  fist: ['fist', 'one', 'two', 'three', 'four', 'five'],
  mood: ['calm', 'happy', 'tired', 'worried', 'excited', 'mixed'],
};

export const valueWords: Readonly<Record<Value, string>> = { ...thumbs, ...fist, ...mood };
