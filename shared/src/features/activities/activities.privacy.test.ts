import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf, seatOf, type Workshop } from '../../testing/workshop-in-a-box.ts';
import { type Activity, ActivityId } from './activities.model.ts';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'The park' },
    { id: 'option-pool', label: 'The pool' },
  ],
  multiple: false,
};
const park = { choices: ['option-park'] };
const draft = { type: 'activities.Draft', id, kind: 'choice', question: 'Where do we meet?', setup };

function asked(more: object = {}): Workshop {
  const box = openWorkshop('aliases');
  must(box, 'lead', { ...draft, ...more });
  must(box, 'lead', { type: 'activities.Open', id });
  box.flush();
  return box;
}
/** What that person's screen holds of the question. */
const seen = (box: Workshop, name: string): Activity | undefined =>
  screensOf(box, name)[0]?.state?.activities.activities.get(id);
const ballotsOn = (box: Workshop, name: string) =>
  screensOf(box, name).map(({ state }) => [...(state?.activities.ballots.get(id)?.values() ?? [])]);
const sentTo = (box: Workshop, name: string): readonly string[] => screensOf(box, name)[0]?.sent ?? [];
const heardSince = (box: Workshop, name: string, act: () => void): readonly string[] => {
  const before = sentTo(box, name).length;
  act();
  box.flush();
  return sentTo(box, name).slice(before);
};

it('[AC5] a question reaches people and the wall when it opens, whole, and not before', () => {
  const box = openWorkshop('aliases');
  must(box, 'lead', draft);
  box.flush();
  expect(seen(box, 'support')?.stage).toBe('draft');
  for (const name of ['ada', 'wall', 'di']) expect(sentTo(box, name).join()).not.toContain('Where do we');
  must(box, 'lead', { type: 'activities.Open', id });
  box.flush();
  for (const name of ['ada', 'wall']) {
    expect(seen(box, name)).toMatchObject({ question: 'Where do we meet?', stage: 'open', setup });
  }
  expect(sentTo(box, 'di').join()).not.toContain('Where do we');
});

it('[AC5] questions stand in the order they were opened in, also on a page that was loaded again', () => {
  const box = openWorkshop('aliases');
  for (const name of ['activity-1', 'activity-2']) must(box, 'lead', { ...draft, id: name });
  for (const name of ['activity-2', 'activity-1']) must(box, 'lead', { type: 'activities.Open', id: name });
  box.flush();
  const order = () => [...(screensOf(box, 'ada')[0]?.state?.activities.activities.keys() ?? [])];
  expect(order()).toEqual(['activity-2', 'activity-1']);
  const [screen] = screensOf(box, 'ada');
  if (screen) screen.have = undefined;
  if (screen) box.connect(screen);
  expect(order()).toEqual(['activity-2', 'activity-1']);
});

it('[AC6] before the reveal people hear nothing of an answer, the wall one sum, the team sees results', () => {
  const box = asked();
  const answer = () => must(box, 'ada', { type: 'activities.Answer', id, answer: park });
  expect(heardSince(box, 'bo', answer)).toEqual([]);
  must(box, 'bo', { type: 'activities.Pass', id });
  box.flush();
  expect(seen(box, 'bo')).toMatchObject({ counts: null, tookPart: null, results: null });
  expect(seen(box, 'wall')).toMatchObject({ counts: null, tookPart: 2, results: null });
  expect(seen(box, 'lead')).toMatchObject({ counts: { answered: 1, passed: 1 }, results: { answered: 1 } });
});

it('[AC6] the wall does not tell a pass from an answer before the reveal, and does after it', () => {
  const box = asked();
  must(box, 'ada', { type: 'activities.Answer', id, answer: park });
  box.flush();
  const changesMind = () => must(box, 'ada', { type: 'activities.Pass', id });
  expect(heardSince(box, 'wall', changesMind)).toEqual([]);
  expect(sentTo(box, 'wall').join()).not.toMatch(/"(answered|passed)"/);
  must(box, 'lead', { type: 'activities.Close', id });
  box.flush();
  expect(seen(box, 'wall')).toMatchObject({ counts: null, tookPart: 1 });
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  expect(seen(box, 'wall')).toMatchObject({ counts: { answered: 0, passed: 1 }, tookPart: null });
});

it('[AC7] revealing brings the results, and they follow while the question is open', () => {
  const box = asked();
  must(box, 'ada', { type: 'activities.Answer', id, answer: park });
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  const options = (people: number) => [{ id: 'option-park', people }, { people: 0 }];
  for (const name of ['bo', 'wall']) {
    expect(seen(box, name)).toMatchObject({ revealed: true, results: { options: options(1) } });
  }
  must(box, 'bo', { type: 'activities.Answer', id, answer: park });
  box.flush();
  for (const name of ['cy', 'wall']) expect(seen(box, name)?.results).toMatchObject({ options: options(2) });
});

it('[AC8] with showLive everybody sees results from the start', () => {
  const box = asked({ showLive: true });
  expect(seen(box, 'bo')).toMatchObject({ counts: { answered: 0, passed: 0 }, results: { answered: 0 } });
  must(box, 'ada', { type: 'activities.Answer', id, answer: park });
  box.flush();
  expect(seen(box, 'bo')?.results).toMatchObject({ answered: 1 });
});

it('[AC9] two hundred ballots in one tick are one summary, to those who may see it', () => {
  const box = asked();
  const crowd = Array.from({ length: 200 }, (_, at) => {
    const screen = box.seat(`crowd-${at}`, 'participant');
    box.connect(screen);
    must(box, `crowd-${at}`, { type: 'people.Agree' });
    return `crowd-${at}`;
  });
  must(box, 'lead', { type: 'people.LetEveryoneIn' });
  box.flush();
  const everybody = () => {
    for (const name of crowd) must(box, name, { type: 'activities.Answer', id, answer: park });
  };
  const listening = ['lead', 'support', 'wall', 'bo'];
  const before = listening.map((name) => sentTo(box, name).length);
  everybody();
  box.flush();
  const heard = listening.map((name, at) => sentTo(box, name).slice(before[at]));
  const [lead, support, wall, bo] = heard;
  expect([lead?.length, support?.length, wall?.length, bo?.length]).toEqual([1, 1, 1, 0]);
  expect(lead?.[0]?.match(/activities\.Counted/g)).toHaveLength(1);
  expect(seen(box, 'wall')?.tookPart).toBe(200);
});

it('[AC10] a ballot is sent to its voter alone, on all their screens', () => {
  const box = asked();
  must(box, 'cy', { type: 'activities.Answer', id, answer: park });
  box.flush();
  expect(ballotsOn(box, 'cy')).toEqual([[{ answer: park }], [{ answer: park }]]);
  for (const name of ['lead', 'support', 'wall', 'ada']) {
    expect(ballotsOn(box, name)).toEqual([[]]);
    expect(sentTo(box, name).join()).not.toContain('choices');
  }
});

it('[AC11] after closing nothing anywhere says who answered what, and results are still there', () => {
  const box = asked();
  const author = screensOf(box, 'ada')[0]?.author ?? '';
  must(box, 'ada', { type: 'activities.Answer', id, answer: { choices: ['option-pool'] } });
  must(box, 'ada', { type: 'activities.Answer', id, answer: park });
  must(box, 'bo', { type: 'activities.Pass', id });
  expect(JSON.stringify(box.records)).toContain(author);
  must(box, 'lead', { type: 'activities.Close', id });
  box.flush();
  expect(JSON.stringify(box.records)).not.toContain(author);
  expect(JSON.stringify(box.records)).not.toContain('choices\\":[\\"option-pool');
  expect(box.state.activities.ballots.size).toBe(0);
  for (const name of ['ada', 'bo', 'lead']) expect(ballotsOn(box, name)).toEqual([[]]);
  box.restart();
  for (const screen of box.screens) box.connect(screen);
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  expect(seen(box, 'ada')).toMatchObject({ counts: { answered: 1, passed: 1 }, results: { answered: 1 } });
  expect(box.send(seatOf(box, 'ada'), 'late-1', { type: 'activities.Pass', id })).toMatchObject({
    ok: false,
    code: 'activities.closed',
  });
});
