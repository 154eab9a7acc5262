import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf } from '../../../../testing/workshop-in-a-box.ts';
import { ActivityId } from '../../activities.model.ts';

const id = ActivityId.parse('activity-1');
const question = 'How much power did we have today?';

function asked(declared: number | null, showLive = false) {
  const box = openWorkshop('aliases');
  const setup = { rungs: 5, declared };
  must(box, 'lead', { type: 'activities.Draft', id, kind: 'ladder', question, setup, showLive });
  must(box, 'lead', { type: 'activities.Open', id });
  must(box, 'ada', { type: 'activities.Answer', id, answer: { rung: 2 } });
  box.flush();
  const setupOn = (name: string) => screensOf(box, name)[0]?.state?.activities.activities.get(id)?.setup;
  const sentTo = (name: string) => screensOf(box, name)[0]?.sent.join('\n');
  return { box, setupOn, sentTo };
}

it('[LA3] what the host said is sent to nobody but the team until the results are', () => {
  const { box, setupOn, sentTo } = asked(4);
  expect(setupOn('support')).toEqual({ rungs: 5, declared: 4 });
  for (const name of ['ada', 'wall']) {
    expect(setupOn(name)).toEqual({ rungs: 5, declared: null });
    expect(sentTo(name)).not.toContain('"declared":4');
  }
  must(box, 'lead', { type: 'activities.Close', id });
  box.flush();
  for (const name of ['ada', 'wall']) expect(sentTo(name)).not.toContain('"declared":4');
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  for (const name of ['ada', 'wall']) expect(setupOn(name)).toEqual({ rungs: 5, declared: 4 });
});

it('[LA3] where results are shown live it is there from the start', () => {
  const { setupOn } = asked(4, true);
  expect(setupOn('ada')).toEqual({ rungs: 5, declared: 4 });
});

it('[LA3] every byte that people and the wall are sent is the same, whatever the host said', () => {
  const [one, other] = [asked(1), asked(null)];
  for (const name of ['ada', 'bo', 'wall']) expect(one.sentTo(name)).toBe(other.sentTo(name));
});
