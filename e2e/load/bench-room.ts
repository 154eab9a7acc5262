import { Bot, freshId } from '../bots/bot.ts';
import { keyOf, startWorkshop } from '../bots/front-door.ts';

export interface BenchRoom {
  readonly code: string;
  readonly board: string;
  readonly lead: Bot;
}

/** A workshop with one open board. */
export async function benchRoom(origin: string): Promise<BenchRoom> {
  const { code, links } = await startWorkshop(origin, { title: 'Load' });
  const lead = await Bot.join(origin, code, { key: keyOf(links.lead) });
  const give = async (command: { type: string } & Record<string, unknown>): Promise<void> => {
    const answer = await lead.give(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.sentence}`);
  };
  const board = freshId();
  await give({ type: 'board.CreateBoard', id: board, title: 'Load', sections: [] });
  await give({ type: 'board.OpenBoard', id: board });
  return { code, board, lead };
}
