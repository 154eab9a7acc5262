import { openEarly } from './session/early-line.ts';

// The page loads this ahead of the program: the line is being opened while the rest is still on its way.
openEarly(location);
