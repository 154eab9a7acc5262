import { Bot, freshId } from '../bots/bot.ts';
import { keyOf, startWorkshop } from '../bots/front-door.ts';

export interface Poll {
  readonly name: string;
  readonly kind: string;
  readonly setup: unknown;
  readonly answers: readonly object[];
  readonly showLive: boolean;
  /** How many gave each of the answers → what the results have to say. Comparable as JSON. */
  expected(given: readonly number[]): unknown;
  /** The same of the results that a screen was told. */
  told(results: unknown): unknown;
}

const optionIds = Array.from({ length: 4 }, freshId);

export const choicePoll = (showLive: boolean): Poll => ({
  name: `choice, ${showLive ? 'shown live' : 'hidden'}`,
  kind: 'choice',
  setup: {
    options: optionIds.map((id, n) => ({ id, label: `Option ${n + 1}` })),
    multiple: false,
  },
  answers: optionIds.map((id) => ({ choices: [id] })),
  showLive,
  expected: (given) => given,
  told: (results) => Object(results).options?.map(({ people }: { people: number }) => people),
});

const words = Array.from({ length: 60 }, (_, n) => `word ${n}`);
const wordAt = (n: number): string => words[n % words.length] ?? '';
/** A few words that many say, and many that few do. */
const saying = Array.from({ length: 240 }, (_, n) => [wordAt(n % 7), wordAt(7 + (n % 20)), wordAt(27 + n)]);
const byWord = (people: ReadonlyMap<string, number>): unknown => [...people].sort();

export const wordCloudPoll: Poll = {
  name: 'word cloud, shown live',
  kind: 'word-cloud',
  setup: { words: 3, hold: false },
  answers: saying.map((said) => ({ words: said })),
  showLive: true,
  expected(given) {
    const people = new Map<string, number>();
    saying.forEach((said, place) => {
      const more = given[place] ?? 0;
      if (more > 0) for (const word of new Set(said)) people.set(word, (people.get(word) ?? 0) + more);
    });
    return byWord(people);
  },
  told: (results) =>
    byWord(
      new Map(
        Object(results).words?.map(({ text, people }: { text: string; people: number }) => [text, people]),
      ),
    ),
};

export interface VoteRoom {
  readonly code: string;
  readonly activity: string;
  readonly lead: Bot;
  readonly display: Bot;
  /** One phone that looks; it does not vote. */
  readonly phone: Bot;
  open(): Promise<void>;
  leave(): void;
}

/** A workshop with a question that is about to be asked. */
export async function voteRoom(origin: string, { kind, setup, showLive }: Poll): Promise<VoteRoom> {
  const { code, links } = await startWorkshop(origin, { title: 'Votes' });
  const lead = await Bot.join(origin, code, { key: keyOf(links.lead) });
  const display = await Bot.join(origin, code, { key: keyOf(links.display) });
  const phone = await Bot.join(origin, code);
  await phone.agree();
  const activity = freshId();
  const give = async (command: { type: string } & Record<string, unknown>): Promise<void> => {
    const answer = await lead.give(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.sentence}`);
  };
  await give({ type: 'activities.Draft', id: activity, kind, question: 'What do you say?', setup, showLive });
  return {
    ...{ code, activity, lead, display, phone },
    open: () => give({ type: 'activities.Open', id: activity }),
    leave() {
      for (const bot of [lead, display, phone]) bot.close();
    },
  };
}
