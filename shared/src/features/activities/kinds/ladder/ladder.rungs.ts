/** How much say people have, from least to most, in the words that the health service in England uses. */
export const fiveRungs = {
  informing: 'Informing',
  consulting: 'Consulting',
  engaging: 'Engaging',
  coDesigning: 'Co-designing',
  coProduction: 'Co-production',
} as const;

/** The eight steps of Roger Hart's ladder of participation (UNICEF, 1992), in words of our own. */
export const eightRungs = {
  used: 'Used by adults',
  decoration: 'There to look good',
  token: 'Asked for show',
  givenPart: 'Given a part, and told why',
  asked: 'Asked, and told what came of it',
  adultsStart: 'Adults start it, all decide together',
  youngLead: 'Young people start it and run it',
  youngShare: 'Young people start it, all decide together',
} as const;

export type Rung = keyof typeof fiveRungs | keyof typeof eightRungs;

/** The rungs of both ladders, lowest first. */
export const rungsOf: { readonly 5: readonly Rung[]; readonly 8: readonly Rung[] } = {
  5: ['informing', 'consulting', 'engaging', 'coDesigning', 'coProduction'],
  8: ['used', 'decoration', 'token', 'givenPart', 'asked', 'adultsStart', 'youngLead', 'youngShare'],
};

export const rungNames: Readonly<Record<Rung, string>> = { ...fiveRungs, ...eightRungs };
