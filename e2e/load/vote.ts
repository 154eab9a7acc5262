import { type Bot, freshId } from '../bots/bot.ts';
import type { Order } from './crowd-orders.ts';
import { Histogram } from './histogram.ts';

const wait = (milliseconds: number): Promise<void> => new Promise((due) => setTimeout(due, milliseconds));

/** Milliseconds after which a phone says that it has the question: `use-seeing.ts` in the client. */
const seeingAfter = (): number => 300 + Math.random() * 1500;

/**
 * Everybody answers once within `seconds`, evenly. A phone that is not answered, or is told that its answer could not be saved,
 * gives the same command again until it is.
 */
export async function vote(
  bots: readonly Bot[],
  { activity, answers, seconds }: Extract<Order, { order: 'vote' }>,
): Promise<object> {
  const took = new Histogram();
  const given = answers.map(() => 0);
  let refused = 0;
  let lastAt = 0;
  const see = async (bot: Bot, after: number): Promise<void> => {
    await wait(after);
    await bot.give({ type: 'activities.See', id: activity }).catch(() => undefined);
  };
  const cast = async (bot: Bot, n: number): Promise<void> => {
    const due = (n / bots.length) * seconds * 1000;
    const seeing = seeingAfter();
    // Who has answered does not say any more that they see it.
    if (seeing < due) void see(bot, seeing);
    await wait(due);
    const place = n % answers.length;
    const command = { type: 'activities.Answer', id: activity, answer: answers[place] };
    const id = freshId();
    const started = performance.now();
    for (;;) {
      const answer = await bot.give(command, id, 5000).catch(() => undefined);
      if (answer?.ok) {
        took.add(performance.now() - started);
        given[place] = (given[place] ?? 0) + 1;
        lastAt = Math.max(lastAt, performance.timeOrigin + performance.now());
        return;
      }
      if (answer && !answer.code.startsWith('wire.')) {
        refused += 1;
        return;
      }
      await wait(100);
    }
  };
  await Promise.all(bots.map(cast));
  return { given, refused, lastAt, latency: took.bins };
}
