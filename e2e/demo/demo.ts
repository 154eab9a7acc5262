// npm run demo: a workshop with twelve pretend people in it, who do what the lead's agenda asks for.
// PORT=3100 chooses the port; SAYSO_URL=https://… uses a server that runs already; SEED=7 gives other people.
import { OwnServer } from './own-server.ts';
import { PretendRoom } from './pretend-room.ts';

const { SAYSO_URL, PORT, SEED = '2022' } = process.env;

const server = SAYSO_URL ? undefined : await OwnServer.start(PORT);
let room: PretendRoom | undefined;
let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await room?.leave();
  await server?.stop();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  await open(server ? server.origin : new URL(SAYSO_URL ?? '').origin);
} catch (fault) {
  if (!ending) console.error(fault instanceof Error ? fault.message : fault);
  if (!ending) process.exitCode = 1;
  await end();
}

async function open(origin: string): Promise<void> {
  room = await PretendRoom.open(origin, { seed: Number.parseInt(SEED, 10) || 2022 });
  if (ending) return room.leave();
  server?.offer(room.links.lead);
  tell(room);
  room.start();
}

function tell({ code, links }: PretendRoom): void {
  console.log(`
A workshop with twelve pretend people is open. Code: ${code.slice(0, 4)} ${code.slice(4)}

  Lead      ${links.lead}
  Support   ${links.support}
  Display   ${links.display}
  Join      ${links.join}

Open the lead link first and press Next: the people follow your agenda.
Join as one of them on your phone. Stop with Ctrl+C.
`);
}
