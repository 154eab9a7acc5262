/**
 * The room joins features whose own types it forgets, and reads back what it has stored itself. Here, and nowhere else, a
 * value is taken to be what it was when it was made. Never for anything that a client could have made up.
 */
export const trusted = <Type>(value: unknown): Type => value as Type;
