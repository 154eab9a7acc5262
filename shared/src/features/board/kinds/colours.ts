/** Paper. */
export const noteColours = ['sunshine', 'sky', 'mint', 'coral', 'lilac', 'sand', 'cloud', 'rose'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Pens, lines and words without paper. */
export const inkColours = ['ink', 'berry', 'amber', 'leaf', 'ocean', 'plum'] as const;
export type InkColour = (typeof inkColours)[number];
