import { createContext } from 'react';

/**
 * Whether what is being written is private while the board is written on in private. Not everything is: the team changes
 * what everybody sees already, and of its own only notes wait for the reveal.
 */
export const SeenLater = createContext(true);
