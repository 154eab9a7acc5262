import { kindOf } from '../features/activities/kinds.ts';
import { everySample } from './every-sample.ts';
import { must, type Workshop } from './workshop-in-a-box.ts';

/** Kinds with more to do than answering: left to chance, a story would seldom get that far. */
const manySided = everySample.filter(({ kind: key }) => {
  const kind = kindOf(key);
  return kind?.entries !== undefined || kind?.curation !== undefined;
});

/** One question of each such kind is open, so that the drawn story is about them. */
export function opensManySided(box: Workshop): void {
  for (const { kind, cases } of manySided) {
    const id = `question-${kind}`;
    const [sample] = cases;
    if (!sample) continue;
    const { question, setup } = sample;
    must(box, 'lead', { type: 'activities.Draft', id, kind, question: `${question} (${kind})`, setup });
    must(box, 'lead', { type: 'activities.Open', id });
  }
  box.flush();
}
