/**
 * Measures a real server with a real crowd over loopback, beside a bare relay in the same run:
 *   npm run bench
 *   npm run bench -- --people 200 --writers 10 --rate 20 --seconds 10
 * Ends with 1 when a target is missed.
 */
import { parseArgs } from 'node:util';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { benchRoom } from './bench-room.ts';
import { CrowdProcess } from './crowd-process.ts';
import { killInTheMiddle } from './kill-in-the-middle.ts';
import { measureMoves } from './measure-moves.ts';
import { startRelay } from './relay-process.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    writers: { type: 'string', default: '10' },
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '10' },
    processes: { type: 'string', default: '2' },
  },
});
const people = Number(values.people);
const writers = Number(values.writers);
const rate = Number(values.rate);
const seconds = Number(values.seconds);
const processes = Number(values.processes);
const moves = { writers, perSecond: rate, seconds };
const missed: string[] = [];

const target = (what: string, met: boolean): void => {
  console.log(`  ${met ? 'met   ' : 'MISSED'} ${what}`);
  if (!met) missed.push(what);
};
const crowdOf = (): CrowdProcess[] => Array.from({ length: processes }, () => new CrowdProcess());
const everybody = <Answer>(crowd: readonly CrowdProcess[], tell: (part: CrowdProcess) => Promise<Answer>) =>
  Promise.all(crowd.map(tell));

console.log(
  `Moves: ${people} people, ${writers} writers × ${rate} a second, ${seconds} s, ${processes} client processes`,
);
const relay = await startRelay();
const relayCrowd = crowdOf();
await everybody(relayCrowd, (part) =>
  part.tell({ order: 'join-relay', origin: relay.origin, count: people / processes }),
);
await measureMoves(relayCrowd, relay.pid, { ...moves, seconds: 2, relay: true });
const bare = await measureMoves(relayCrowd, relay.pid, { ...moves, relay: true });
for (const part of relayCrowd) part.end();
relay.stop();

const server = await SaysoServer.start({ LOG_LEVEL: 'warn' });
const room = await benchRoom(server.origin);
const crowd = crowdOf();
const { origin } = server;
const joins = await everybody(crowd, (part) =>
  part.tell({ order: 'join', origin, code: room.code, count: people / processes }),
);
await everybody(crowd, (part) =>
  part.tell({ order: 'make-notes', board: room.board, writers: Math.ceil(writers / processes) }),
);
await measureMoves(crowd, server.pid, { ...moves, seconds: 2, relay: false });
const sayso = await measureMoves(crowd, server.pid, { ...moves, relay: false });
for (const part of crowd) part.end();

const row = (name: string, m: typeof bare): void =>
  console.log(
    `  ${name.padEnd(6)} p50 ${m.p50} ms  p95 ${m.p95} ms  p99 ${m.p99} ms  ` +
      `${(m.cpuPerThousand * 1000).toFixed(2)} ms CPU per 1,000 delivered  ` +
      `${m.delivered} delivered in ${m.packets} packets  ${m.acknowledged}/${m.sent} acknowledged`,
  );
row('relay', bare);
row('Sayso', sayso);
const ratio = sayso.cpuPerThousand / bare.cpuPerThousand;
console.log(`  Sayso's CPU per delivered update is ${ratio.toFixed(2)} times the relay's`);
console.log(`  a join takes at most ${Math.max(...joins.map(({ bytes = 0 }) => bytes))} bytes of view`);
target('p95 under 150 ms', sayso.p95 < 150);
target('every move acknowledged', sayso.acknowledged === sayso.sent);
target(`every move delivered to all ${people}`, sayso.delivered === sayso.sent * people);
target('CPU at most 1.5 times the relay', ratio <= 1.5);

console.log('\nA killed server: writers go on through SIGKILL and restart');
const killed = await killInTheMiddle(server);
console.log(
  `  ${killed.acknowledged} notes acknowledged, ${killed.lost} lost, back after ${killed.backAfter} ms`,
);
target('nothing acknowledged was lost', killed.lost === 0 && killed.acknowledged > 0);

room.lead.close();
await server.stop();
console.log(missed.length === 0 ? '\nAll targets met.' : `\n${missed.length} targets missed.`);
process.exit(missed.length === 0 ? 0 : 1);
