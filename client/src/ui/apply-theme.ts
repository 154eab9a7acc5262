import { startLook } from './theme.ts';

// The first import of the entry: the theme stands before anything is drawn.
startLook();
