import { Bot } from '../bots/bot.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { benchRoom } from './bench-room.ts';
import { CrowdProcess } from './crowd-process.ts';

/** Twenty people write without a break; the server is killed and comes back; then everything acknowledged is looked for. */
export async function killInTheMiddle(
  server: SaysoServer,
): Promise<{ acknowledged: number; lost: number; backAfter: number }> {
  const room = await benchRoom(server.origin);
  const crowd = new CrowdProcess();
  await crowd.tell({ order: 'join', origin: server.origin, code: room.code, count: 20 });
  const writing = crowd.tell({ order: 'add-until-stopped', board: room.board, writers: 20, seconds: 6 });
  await new Promise((middle) => setTimeout(middle, 2500));
  const killedAt = performance.now();
  await server.kill();
  await server.boot();
  const backAfter = Math.round(performance.now() - killedAt);
  const { kept = [] } = await writing;
  const visitor = await Bot.join(server.origin, room.code);
  await visitor.agree();
  const there = new Set([...visitor.state.board.items.keys()].map(String));
  const lost = kept.filter((id) => !there.has(id)).length;
  visitor.close();
  room.lead.close();
  crowd.end();
  return { acknowledged: kept.length, lost, backAfter };
}
