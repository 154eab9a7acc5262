import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf, type Workshop } from '../../testing/workshop-in-a-box.ts';
import { ActivityId } from './activities.model.ts';

const id = ActivityId.parse('activity-1');

function asked(setup: object, more: object = {}): Workshop {
  const box = openWorkshop('aliases');
  must(box, 'lead', {
    type: 'activities.Draft',
    id,
    kind: 'word-cloud',
    question: 'What now?',
    setup,
    ...more,
  });
  must(box, 'lead', { type: 'activities.Open', id });
  return box;
}
const write = (box: Workshop, name: string, ...words: string[]) =>
  must(box, name, { type: 'activities.Answer', id, answer: { words } });
const curate = (box: Workshop, change: object) =>
  must(box, 'support', { type: 'activities.Curate', id, change });
const seen = (box: Workshop, name: string) => screensOf(box, name)[0]?.state?.activities.activities.get(id);
const heardSince = (box: Workshop, name: string, act: () => void): string => {
  const before = screensOf(box, name)[0]?.sent.length ?? 0;
  act();
  box.flush();
  return (screensOf(box, name)[0]?.sent ?? []).slice(before).join();
};

it('[AC16] words that wait or are hidden are on the desk of the team, and never sent to anybody else', () => {
  const box = asked({ words: 3, hold: true }, { showLive: true });
  box.flush();
  for (const name of ['bo', 'wall']) {
    const heard = heardSince(box, name, () => {
      write(box, 'ada', 'slowly', 'vileword');
      box.flush();
      curate(box, { do: 'hide', key: 'vileword' });
    });
    expect(heard).not.toMatch(/vileword|slowly/);
    expect(seen(box, name)).toMatchObject({ desk: null, results: { words: [] } });
    curate(box, { do: 'show', key: 'vileword' });
    must(box, 'ada', { type: 'activities.Answer', id, answer: { words: ['other'] } });
  }
  write(box, 'ada', 'slowly', 'vileword');
  curate(box, { do: 'hide', key: 'vileword' });
  curate(box, { do: 'approve', key: 'slowly' });
  box.flush();
  for (const name of ['lead', 'support']) {
    expect(seen(box, name)?.desk).toMatchObject({
      words: [
        { text: 'slowly', state: 'shown' },
        { text: 'vileword', state: 'hidden' },
      ],
    });
  }
  expect(seen(box, 'wall')?.results).toMatchObject({ words: [{ text: 'slowly', people: 1 }] });
});

it('[AC16] a word that was hidden is gone from every screen, also from one that comes in later, and comes back whole', () => {
  const box = asked({ words: 1, hold: false }, { showLive: true });
  write(box, 'ada', 'vileword');
  write(box, 'bo', 'kind');
  box.flush();
  expect(JSON.stringify(seen(box, 'wall'))).toContain('vileword');
  curate(box, { do: 'hide', key: 'vileword' });
  box.flush();
  for (const name of ['bo', 'wall']) expect(JSON.stringify(seen(box, name))).not.toContain('vileword');
  must(box, 'lead', { type: 'activities.Close', id });
  curate(box, { do: 'show', key: 'vileword' });
  box.flush();
  expect(JSON.stringify(seen(box, 'wall'))).toContain('vileword');
});
