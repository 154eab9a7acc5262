// Adds what this version of the app writes to the events that every later version must be able to read.
// When: after adding an event or changing the shape of one. What is in the file already is never changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { holdWorkshop, landingOf } from '../shared/src/testing/landing.ts';

const file = new URL('../shared/src/testing/landed-events.json', import.meta.url);
const landed = JSON.parse(readFileSync(file, 'utf8'));
landed.push(landingOf(holdWorkshop()));
writeFileSync(file, `${JSON.stringify(landed, null, 2)}\n`);
