export const boardTitleLimit = 120;
export const boardsPerRoom = 100;
export const sectionsPerBoard = 40;
export const itemsPerBoard = 5000;
/** What one participant may have on a board, so that nobody fills it alone. */
export const itemsPerPerson = 500;
export const groupsPerBoard = 400;
/** Ended ones included, until their results are removed. */
export const votingsPerBoard = 20;
export const votingNameLimit = 80;
export const dotsPerPerson = 20;
/** In one command. */
export const itemsAtOnce = 100;
/** Named in one command. */
export const idsAtOnce = 500;
