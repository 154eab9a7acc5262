import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf, seatOf, type Workshop } from '../../testing/workshop-in-a-box.ts';
import { type Activity, ActivityId, RelayId } from './activities.model.ts';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'The park' },
    { id: 'option-pool', label: 'The pool' },
  ],
  multiple: false,
};
const park = { choices: ['option-park'] };
const pool = { choices: ['option-pool'] };
const draft = { type: 'activities.Draft', id, kind: 'choice', question: 'Where do we meet?', setup };

function asked(more: object = {}): Workshop {
  const box = openWorkshop('aliases');
  must(box, 'lead', { ...draft, ...more });
  must(box, 'lead', { type: 'activities.Open', id });
  box.flush();
  return box;
}
const seen = (box: Workshop, name: string): Activity | undefined => {
  box.flush();
  return screensOf(box, name)[0]?.state?.activities.activities.get(id);
};
const ballots = (box: Workshop, name: string) => {
  box.flush();
  return [...(screensOf(box, name)[0]?.state?.activities.ballots.get(id)?.values() ?? [])];
};
const sent = (box: Workshop, name: string) => screensOf(box, name)[0]?.sent.join('\n') ?? '';
const answer = (box: Workshop, name: string, given: object, more: object = {}) =>
  must(box, name, { type: 'activities.Answer', id, answer: given, ...more });
const refused = (box: Workshop, name: string, command: { type: string }) =>
  box.send(seatOf(box, name), `try-${box.records.length}-${command.type}`, { id, ...command });

it('[AC17] rounds count for themselves and are revealed together', () => {
  const box = asked();
  answer(box, 'ada', park, { round: 1 });
  answer(box, 'bo', pool);
  must(box, 'lead', { type: 'activities.Close', id });
  must(box, 'lead', { type: 'activities.AskAgain', id });
  expect(
    refused(box, 'ada', Object.assign({ type: 'activities.Answer' }, { round: 1, answer: park })),
  ).toMatchObject({ code: 'activities.other-round' });
  answer(box, 'ada', pool, { round: 2 });
  answer(box, 'bo', pool, { round: 2 });
  expect(seen(box, 'cy')?.earlier).toMatchObject([{ revealed: false, counts: null, results: null }]);
  expect(seen(box, 'lead')).toMatchObject({
    counts: { answered: 2 },
    earlier: [{ counts: { answered: 2 }, results: { options: [{ people: 1 }, { people: 1 }] } }],
  });
  must(box, 'lead', { type: 'activities.Close', id });
  must(box, 'lead', { type: 'activities.Reveal', id });
  for (const name of ['cy', 'wall']) {
    expect(seen(box, name)).toMatchObject({
      results: { options: [{ people: 0 }, { people: 2 }] },
      earlier: [{ revealed: true, results: { options: [{ people: 1 }, { people: 1 }] } }],
    });
  }
});

it('[AC17] a question is asked ten times at most', () => {
  const box = asked();
  for (let round = 2; round <= 10; round += 1) must(box, 'lead', { type: 'activities.AskAgain', id });
  expect(refused(box, 'lead', { type: 'activities.AskAgain' })).toMatchObject({
    code: 'activities.rounds-full',
  });
  expect(seen(box, 'ada')?.earlier).toHaveLength(9);
});

it('[AC18] asking an open question again counts what came in so far', () => {
  const box = asked();
  answer(box, 'ada', park);
  must(box, 'lead', { type: 'activities.AskAgain', id });
  expect(ballots(box, 'ada')).toEqual([]);
  expect(seen(box, 'lead')?.earlier).toMatchObject([{ counts: { answered: 1, passed: 0 } }]);
  expect(JSON.stringify(box.records)).not.toContain(screensOf(box, 'ada')[0]?.author);
});

it('[AC19] other words keep the answers; another structure needs a round, which has to be said', () => {
  const box = asked();
  answer(box, 'ada', park);
  const [first, second] = setup.options;
  const reworded = { ...setup, options: [{ ...first, label: 'The big park' }, second] };
  const edit = { type: 'activities.Edit', id, question: 'Where shall we meet?', newRound: false };
  must(box, 'lead', { ...edit, setup: reworded });
  expect(seen(box, 'bo')).toMatchObject({ question: 'Where shall we meet?', setup: reworded, earlier: [] });
  expect(seen(box, 'lead')?.counts?.answered).toBe(1);
  const rebuilt = { ...setup, options: [...setup.options, { id: 'option-hall', label: 'The hall' }] };
  expect(refused(box, 'lead', { ...edit, setup: rebuilt } as { type: string })).toMatchObject({
    code: 'activities.needs-new-round',
  });
  must(box, 'lead', { ...edit, setup: rebuilt, newRound: true });
  expect(seen(box, 'lead')).toMatchObject({
    setup: rebuilt,
    counts: { answered: 0 },
    earlier: [{ setup: reworded }],
  });
});

it('[AC20] a secret answer is for good, is on no screen, and shows in no number before closing', () => {
  const box = asked({ secret: true, showLive: true });
  const before = sent(box, 'lead').length;
  answer(box, 'ada', park);
  expect(ballots(box, 'ada')).toEqual([{ sealed: true }]);
  for (const given of [park, pool]) {
    const again = refused(box, 'ada', Object.assign({ type: 'activities.Answer' }, { answer: given }));
    expect(again).toMatchObject({ code: 'activities.final' });
  }
  expect(refused(box, 'ada', { type: 'activities.Withdraw' })).toMatchObject({ code: 'activities.final' });
  expect(refused(box, 'lead', { type: 'activities.Reveal' })).toMatchObject({
    code: 'activities.secret-open',
  });
  expect(seen(box, 'lead')).toMatchObject({ revealed: false, counts: null, tookPart: 1, results: null });
  expect(seen(box, 'wall')).toMatchObject({ counts: null, tookPart: 1 });
  expect(sent(box, 'lead').slice(before)).not.toMatch(/"(answered|passed|people)"/);
  expect(
    screensOf(box, 'ada')
      .map(({ sent: frames }) => frames.join())
      .join(),
  ).not.toContain('"choices"');
});

it('[AC21] secret results of fewer than five people are for nobody, of five for those they are revealed to', () => {
  const crowd = (size: number) => {
    const box = asked({ secret: true });
    for (let at = 0; at < size; at += 1) {
      box.connect(box.seat(`crowd-${at}`, 'participant'));
      must(box, `crowd-${at}`, { type: 'people.Agree' });
    }
    must(box, 'lead', { type: 'people.LetEveryoneIn' });
    for (let at = 0; at < size; at += 1) answer(box, `crowd-${at}`, park);
    must(box, 'lead', { type: 'activities.Close', id });
    must(box, 'lead', { type: 'activities.Reveal', id });
    box.flush();
    return box;
  };
  const few = crowd(4);
  for (const name of ['lead', 'ada', 'wall']) {
    expect(seen(few, name)).toMatchObject({ counts: { answered: 4 }, results: null });
    expect(sent(few, name)).not.toMatch(/"people":\d/);
  }
  expect(seen(crowd(5), 'ada')).toMatchObject({ results: { options: [{ people: 5 }, { people: 0 }] } });
});

it('[AC22] while people think nothing is taken, until the time is over or the team lets answers in', () => {
  const box = asked({ think: 30 });
  const trying = (type: string) =>
    refused(box, 'ada', Object.assign({ type }, type.endsWith('Pass') ? {} : { answer: park }));
  for (const type of ['activities.Answer', 'activities.Pass']) {
    expect(trying(type)).toMatchObject({ code: 'activities.thinking' });
  }
  box.now += 30_000;
  answer(box, 'ada', park);
  const other = asked({ think: 30 });
  must(other, 'lead', { type: 'activities.LetAnswersIn', id });
  must(other, 'bo', { type: 'activities.Pass', id });
  expect(seen(other, 'wall')).toMatchObject({ answersFrom: null, tookPart: 1 });
});

it('[AC23] a timer that runs out closes nothing', () => {
  const box = asked();
  must(box, 'lead', { type: 'activities.SetTimer', id, seconds: 60 });
  expect(seen(box, 'ada')?.endsAt).toBe(box.now + 60_000);
  box.now += 120_000;
  answer(box, 'ada', park);
  must(box, 'lead', { type: 'activities.SetTimer', id, seconds: null });
  expect(seen(box, 'wall')).toMatchObject({ endsAt: null, stage: 'open', tookPart: 1 });
});

it('[AC24] an answer taken back is not there any more', () => {
  const box = asked();
  answer(box, 'ada', park);
  must(box, 'ada', { type: 'activities.Withdraw', id });
  expect(ballots(box, 'ada')).toEqual([]);
  expect(seen(box, 'wall')?.tookPart).toBe(0);
  expect(seen(box, 'lead')?.counts).toMatchObject({ answered: 0, passed: 0, seen: 0 });
});

it('[AC25] an answer typed for somebody counts once, is marked in the sums, and is its typist’s alone', () => {
  const box = asked();
  const relay = { type: 'activities.Relay', id, relay: RelayId.parse('relay-1') };
  must(box, 'support', { ...relay, answer: park });
  must(box, 'support', { ...relay, answer: pool });
  expect(seen(box, 'lead')).toMatchObject({
    counts: { answered: 1, relayed: 1 },
    results: { options: [{ people: 0 }, { people: 1 }] },
  });
  expect(sent(box, 'lead')).not.toContain('"choices"');
  expect(box.send(seatOf(box, 'lead'), 'lead-1', { ...relay, answer: null })).toMatchObject({
    code: 'activities.taken',
  });
  must(box, 'support', { type: 'activities.TakeBackRelay', id, relay: 'relay-1' });
  must(box, 'support', { ...relay, relay: 'relay-2', answer: null });
  must(box, 'lead', { type: 'activities.Close', id });
  expect(seen(box, 'lead')?.counts).toMatchObject({ answered: 0, passed: 1, relayed: 1 });
  expect(JSON.stringify(box.records)).not.toContain(`"author":"${screensOf(box, 'support')[0]?.author}"`);
});

it('[AC26] the team hears how many have seen it, nobody who, and a restart starts counting anew', () => {
  const box = asked();
  const stored = box.records.length;
  for (const name of ['ada', 'bo', 'ada']) must(box, name, { type: 'activities.See', id });
  expect(box.records.length).toBe(stored);
  expect(seen(box, 'lead')?.counts?.seen).toBe(2);
  answer(box, 'ada', park);
  answer(box, 'cy', park);
  expect(seen(box, 'lead')?.counts?.seen).toBe(3);
  expect(seen(box, 'wall')?.counts).toBeNull();
  box.restart();
  for (const screen of box.screens) box.connect(screen);
  expect(seen(box, 'lead')?.counts?.seen).toBe(2);
  must(box, 'lead', { type: 'activities.Close', id });
  must(box, 'lead', { type: 'activities.Reveal', id });
  expect(seen(box, 'lead')?.counts?.seen).toBe(2);
  expect(seen(box, 'ada')?.counts?.seen).toBeNull();
});

it('[AC28] freezing is told to everybody', () => {
  const box = asked({ showLive: true });
  must(box, 'lead', { type: 'activities.Freeze', id, frozen: true });
  for (const name of ['lead', 'ada', 'wall']) expect(seen(box, name)?.frozen).toBe(true);
});

it('[AC30] a question put before everything is on every screen, until it is put away or the agenda goes on', () => {
  const box = openWorkshop('aliases');
  const spotlights = () => {
    box.flush();
    return ['lead', 'ada', 'wall'].map((name) => screensOf(box, name)[0]?.state?.activities.spotlight);
  };
  must(box, 'lead', draft);
  must(box, 'lead', { type: 'activities.Ask', id });
  expect(spotlights()).toEqual([id, id, id]);
  expect(seen(box, 'ada')?.stage).toBe('open');
  must(box, 'lead', { type: 'activities.PutAway', id });
  expect([...spotlights(), seen(box, 'ada')?.stage]).toEqual([null, null, null, 'closed']);
  must(box, 'lead', { type: 'activities.Ask', id });
  expect([...spotlights(), seen(box, 'ada')?.stage]).toEqual([id, id, id, 'closed']);
  must(box, 'lead', { type: 'activities.PutAway', id });
  expect(spotlights()).toEqual([null, null, null]);
  must(box, 'lead', { ...draft, id: 'activity-2' });
  must(box, 'lead', { type: 'activities.Ask', id: 'activity-2' });
  const step = { title: 'Talk', instruction: '', shows: { what: 'nothing' } };
  must(box, 'lead', { type: 'agenda.AddItem', id: 'item-one', ...step });
  must(box, 'lead', { type: 'agenda.Next' });
  expect(spotlights()).toEqual([null, null, null]);
});

it('[AC30] what runs alongside takes nobody’s place; [AC33] what is for the team is never revealed', () => {
  const box = openWorkshop('aliases');
  must(box, 'lead', { ...draft, kind: 'pace', setup: { version: 1 } });
  must(box, 'lead', { type: 'activities.Ask', id });
  expect(box.state.activities.spotlight).toBeNull();
  expect(seen(box, 'ada')?.stage).toBe('open');
  answer(box, 'ada', { says: 'lost' });
  expect(refused(box, 'lead', { type: 'activities.Reveal' })).toMatchObject({
    code: 'activities.for-the-team',
  });
  expect(seen(box, 'wall')).toMatchObject({ counts: null, tookPart: null, results: null });
});

it('[AC31] an influence line goes with the question, an empty one is none', () => {
  const influence = { canChange: 'The day', fixed: '', decides: 'You do' };
  expect(seen(asked({ influence }), 'ada')?.influence).toEqual(influence);
  expect(seen(asked({ influence: { canChange: '', fixed: ' ', decides: '' } }), 'ada')?.influence).toBeNull();
});

it('[AC34] the end of the workshop closes what is open, and cuts the tie to people', () => {
  const box = asked();
  answer(box, 'ada', park);
  must(box, 'lead', { type: 'workshop.End' });
  expect(seen(box, 'ada')?.stage).toBe('closed');
  expect(seen(box, 'lead')).toMatchObject({ counts: { answered: 1 }, results: { answered: 1 } });
  expect(JSON.stringify(box.records)).not.toContain(`"author":"${screensOf(box, 'ada')[0]?.author}"`);
});

it('[AC27] half an answer is kept and does not count, and a pass after it does', () => {
  const statements = [
    { id: 'statement-1', label: 'I was heard' },
    { id: 'statement-2', label: 'It was fun' },
  ];
  const points = [
    { id: 'point-no', label: 'No' },
    { id: 'point-yes', label: 'Yes' },
  ];
  const box = asked({ kind: 'scale', setup: { statements, points } });
  answer(box, 'ada', { answers: { 'statement-1': 'point-yes' } });
  expect(seen(box, 'wall')?.tookPart).toBe(0);
  expect(seen(box, 'lead')?.counts).toMatchObject({ answered: 0, seen: 1 });
  expect(ballots(box, 'ada')).toHaveLength(1);
  must(box, 'ada', { type: 'activities.Pass', id });
  expect(seen(box, 'wall')?.tookPart).toBe(1);
  answer(box, 'ada', { answers: { 'statement-1': 'point-yes', 'statement-2': 'dont-know' } });
  expect(seen(box, 'lead')?.counts).toMatchObject({ answered: 1, passed: 0 });
});
