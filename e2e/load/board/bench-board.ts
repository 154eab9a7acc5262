/**
 * Measures a board with many notes in the real product, beside tldraw and Excalidraw with the same notes:
 *   npm run bench:board
 *   npm run bench:board -- --alone                only Sayso
 *   npm run bench:board -- --notes 1000 --rounds 5 --large 5000 --minutes 90
 * Ends with 1 when something is slower than it has to be. --large 0 and --minutes 0 leave those parts out.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../chromium.ts';
import { SaysoServer } from '../../fixtures/sayso-server.ts';
import { compare, tableOf } from './comparison.ts';
import { largeBoard } from './large-board.ts';
import { longUse } from './long-use.ts';
import { type Bench, oneRound, type Round } from './one-round.ts';
import { buildPeers, servePeers } from './peer-pages.ts';
import { type BenchNote, fromMiddle, plannedNotes } from './planned-notes.ts';
import { productsOf } from './products.ts';
import { saysoProduct, saysoRoom } from './sayso-board.ts';

const { values } = parseArgs({
  options: {
    alone: { type: 'boolean', default: false },
    notes: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    large: { type: 'string', default: '5000' },
    minutes: { type: 'string', default: '90' },
  },
});
const [count, roundCount] = [Number(values.notes), Number(values.rounds)];
const [largeCount, minutes] = [Number(values.large), Number(values.minutes)];
const missed: string[] = [];
const results: Record<string, unknown> = { count, roundCount };
const target = (what: string, met: boolean): void => {
  console.log(`  ${met ? 'met   ' : 'MISSED'} ${what}`);
  if (!met) missed.push(what);
};

if (!values.alone) buildPeers();
const server = await SaysoServer.start({ LOG_LEVEL: 'warn' });
// Also when a measure fails half way.
process.once('exit', () => void server.kill());
const options = chromiumOptions();
// Nothing but this machine: no page may wait for somebody else's server.
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const browser = await chromium.launch({ ...options, args: [...options.args, offline] });
const bench = async (planned: readonly BenchNote[]): Promise<Bench> => {
  const [note = 0] = fromMiddle(planned);
  const watch = await browser.newBrowserCDPSession();
  const judge = await (await browser.newContext()).newPage();
  return { browser, watch, judge, count: planned.length, note };
};

const notes = plannedNotes(count);
const room = await saysoRoom(server.origin, notes);
const peers = values.alone ? undefined : await servePeers(notes);
const products = await productsOf(browser, room, peers);
const rounds = new Map<string, Round[]>(products.map(({ name }) => [name, []]));
const own = await bench(notes);
console.log(`${count} notes, ${roundCount} rounds: ${products.map(({ name }) => name).join(', ')}`);
for (let round = 0; round < roundCount; round++) {
  // Each goes first in turn.
  for (let n = 0; n < products.length; n++) {
    const product = products[(round + n) % products.length];
    if (!product) continue;
    const one = await oneRound(own, product);
    rounds.get(product.name)?.push(one);
    console.log(`  round ${round + 1} ${product.name}: drawn after ${one.all.drawn.toFixed(0)} ms`);
  }
}
if (roundCount > 0) {
  const lines = compare(rounds);
  console.log(`\n${tableOf(lines)}\n`);
  for (const { name, allowed, met } of lines) if (allowed !== undefined) target(name, met);
  Object.assign(results, { lines, rounds: Object.fromEntries(rounds) });
}
peers?.stop();

if (minutes > 0) {
  console.log(`\n${minutes} simulated minutes on the board with ${count} notes`);
  const long = await longUse(own, saysoProduct(room), room, minutes);
  console.log(`  memory: ${long.heaps.map((heap) => heap.toFixed(1)).join(', ')} MB`);
  target(`memory stays flat (${long.growth.toFixed(2)} MB more in the last third)`, long.flat);
  Object.assign(results, { long });
}
room.lead.close();

if (largeCount > 0) {
  console.log(`\n${largeCount} notes`);
  const many = plannedNotes(largeCount);
  const largeRoom = await saysoRoom(server.origin, many);
  const large = await largeBoard(await bench(many), saysoProduct(largeRoom));
  console.log(`  drawn after ${large.drawn.toFixed(0)} ms`);
  target(`pan p95 at 100 % under 33 ms (${large.panNear.toFixed(1)} ms)`, large.panNear < 33);
  target(`pan p95 with all in view under 33 ms (${large.panAll.toFixed(1)} ms)`, large.panAll < 33);
  Object.assign(results, { large });
  largeRoom.lead.close();
}

await browser.close();
await server.stop();
const file = join(mkdtempSync(join(tmpdir(), 'sayso-bench-')), 'board.json');
writeFileSync(file, JSON.stringify({ ...results, missed }, null, 2));
console.log(`\nAll numbers: ${file}`);
console.log(
  missed.length === 0 ? 'All targets met.' : `${missed.length} targets missed: ${missed.join('; ')}`,
);
process.exit(missed.length === 0 ? 0 : 1);
