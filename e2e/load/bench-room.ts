import { Bot, freshId } from '../bots/bot.ts';
import { keyOf, startWorkshop } from '../bots/front-door.ts';

export interface BenchRoom {
  readonly code: string;
  readonly board: string;
  readonly activity: string;
  readonly options: readonly string[];
  readonly lead: Bot;
}

/** A workshop with one open board and one open question. */
export async function benchRoom(origin: string): Promise<BenchRoom> {
  const { code, links } = await startWorkshop(origin, { title: 'Load' });
  const lead = await Bot.join(origin, code, { key: keyOf(links.lead) });
  const give = async (command: { type: string } & Record<string, unknown>): Promise<void> => {
    const answer = await lead.give(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.sentence}`);
  };
  const [board, activity] = [freshId(), freshId()];
  const options = Array.from({ length: 4 }, freshId);
  await give({ type: 'board.CreateBoard', id: board, title: 'Load', sections: [] });
  await give({ type: 'board.OpenBoard', id: board });
  await give({
    type: 'activities.Draft',
    id: activity,
    kind: 'choice',
    question: 'Which one?',
    setup: { options: options.map((id, n) => ({ id, label: `Option ${n + 1}` })), multiple: false },
  });
  await give({ type: 'activities.Open', id: activity });
  return { code, board, activity, options, lead };
}
