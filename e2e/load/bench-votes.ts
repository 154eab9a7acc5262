/**
 * A room full of phones answers within five seconds, against a real server over loopback:
 *   npm run bench:votes
 *   npm run bench:votes -- --voters 3000 --rounds 3
 * Ends with 1 when a target is missed.
 */
import { parseArgs } from 'node:util';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { choicePoll, wordCloudPoll } from './vote-room.ts';
import { type Storm, voteStorm } from './vote-storm.ts';

const { values } = parseArgs({
  options: {
    voters: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
  },
});
const voters = Number(values.voters);
const crowd = { voters, processes: Number(values.processes) };
/** Milliseconds after the last answer within which every screen has to be right. */
const soonEnough = voters > 1000 ? 3000 : 1000;
const fewerMessagesThan = 30;
let missed = 0;

const target = (what: string, met: boolean): void => {
  console.log(`  ${met ? 'met   ' : 'MISSED'} ${what}`);
  if (!met) missed += 1;
};
const tell = (storm: Storm): void =>
  console.log(
    `  joined in ${storm.joinSeconds.toFixed(1)} s (p95 ${storm.joinP95} ms); answers acknowledged p95 ${storm.voteP95} ms; ` +
      `right after the last answer: lead ${storm.lead} ms, display ${storm.display} ms, phone ${storm.phone} ms; ` +
      `messages a phone: mean ${storm.messagesMean.toFixed(1)}, most ${storm.messagesMost}; ` +
      `${storm.cpu.toFixed(2)} s of the server's processor`,
  );

for (let round = 1; round <= Number(values.rounds); round++) {
  for (const poll of [choicePoll(false), choicePoll(true), wordCloudPoll]) {
    console.log(`\nRound ${round}: ${voters} people answer within 5 s (${poll.name})`);
    const server = await SaysoServer.start({ LOG_LEVEL: 'warn' });
    const storm = await voteStorm(server, poll, crowd);
    await server.stop();
    tell(storm);
    target('every answer acknowledged', storm.acknowledged === voters && storm.refused === 0);
    const latest = Math.max(storm.lead, storm.display, storm.phone);
    target(`every screen right within ${soonEnough / 1000} s of the last answer`, latest <= soonEnough);
    target(`fewer than ${fewerMessagesThan} messages a phone`, storm.messagesMost < fewerMessagesThan);
  }

  console.log(`\nRound ${round}: the server is killed while ${voters} people answer, and comes back`);
  const server = await SaysoServer.start({ LOG_LEVEL: 'warn' });
  let backAfter = 0;
  const killed = await voteStorm(server, choicePoll(true), crowd, async () => {
    await new Promise((middle) => setTimeout(middle, 2500));
    const at = performance.now();
    await server.kill();
    await server.boot();
    backAfter = Math.round(performance.now() - at);
  });
  await server.stop();
  console.log(`  back after ${backAfter} ms; every screen right ${killed.lead} ms after the last answer`);
  target(
    'everybody’s answer acknowledged in the end',
    killed.acknowledged === voters && killed.refused === 0,
  );
  target('every tally is of as many people as voted', Number.isFinite(Math.max(killed.lead, killed.display)));
}

console.log(missed === 0 ? '\nAll targets met.' : `\n${missed} targets missed.`);
process.exit(missed === 0 ? 0 : 1);
