import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { type ChoiceSetup, OptionId } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { choiceFigure } from './choice-figure.ts';
import { choiceUi } from './choice-ui.ts';

const option = (name: string) => ({ id: OptionId.parse(`option-${name}`), label: name });
const asked = (...names: string[]): ChoiceSetup => ({ options: names.map(option), multiple: false });

const write = (number: number, label: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: `Option ${number}` }), { target: { value: label } });

it('fields left empty are no options', () => {
  const { finished: setup } = renderSetupForm(choiceUi);
  write(1, 'Park');
  write(3, 'Pool');
  expect(setup().options.map(({ label }) => label)).toEqual(['Park', 'Pool']);
});

it('options are added by button or Enter up to ten, and taken out', () => {
  const { finished: setup } = renderSetupForm(choiceUi);
  const field = (number: number) => screen.getByRole('textbox', { name: `Option ${number}` });
  fireEvent.keyDown(field(2), { key: 'Enter' });
  expect(document.activeElement).toBe(field(3));
  fireEvent.keyDown(field(3), { key: 'Enter' });
  expect(document.activeElement).toBe(field(4));
  for (let number = 5; number <= 10; number += 1) {
    fireEvent.click(screen.getByRole('button', { name: 'Add an option' }));
  }
  expect(screen.queryByRole('button', { name: 'Add an option' })).toBeNull();
  for (let number = 1; number <= 10; number += 1) write(number, `Place ${number}`);
  fireEvent.click(screen.getByRole('button', { name: 'Take out option 2' }));
  expect(document.activeElement).toBe(field(1));
  expect(setup().options.map(({ label }) => label)).toHaveLength(9);
  expect(setup().options[1]?.label).toBe('Place 3');
});

it('a limit of choices goes when fewer options are left', () => {
  const limited = { ...asked('Park', 'Pool', 'Home'), multiple: true, maxChoices: 2 };
  expect(choiceUi.finished(limited)).toEqual(limited);
  const fewer = { ...limited, options: [option('Park'), option('Pool'), { ...option('Home'), label: ' ' }] };
  expect(choiceUi.finished(fewer)).toEqual({ options: fewer.options.slice(0, 2), multiple: true });
});

it('colour and pattern go with the option, wherever it is sorted to', () => {
  const setup = asked('Park', 'Pool', 'Home');
  const people = [1, 3, 3];
  const tally = {
    answered: 4,
    options: setup.options.map(({ id }, at) => ({ id, people: people[at] ?? 0 })),
  };
  const { bars: asAsked } = choiceFigure(setup, tally, { sorted: false });
  const { bars: sorted } = choiceFigure(setup, tally, { sorted: true });
  expect(sorted.map(({ label }) => label)).toEqual(['Pool', 'Home', 'Park']);
  expect(sorted).toEqual([asAsked[1], asAsked[2], asAsked[0]]);
});

it('an option is given a symbol, another one, and none again; the words stay', () => {
  const { finished: setup } = renderSetupForm(choiceUi);
  write(1, 'Park');
  write(2, 'Pool');
  const dialog = () => within(screen.getByRole('dialog', { name: 'Symbol or picture' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add a symbol or a picture to option 1' }));
  fireEvent.change(dialog().getByRole('searchbox', { name: 'Find a symbol' }), { target: { value: 'TREE' } });
  expect(dialog().getByRole('status').textContent).toBe('1 symbol');
  fireEvent.keyDown(dialog().getByRole('searchbox'), { key: 'Enter' });
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: 'Tree' }));
  fireEvent.click(dialog().getByRole('button', { name: 'Tree' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(setup().options.map(({ label, mark }) => [label, mark])).toEqual([
    ['Park', { symbol: 'tree' }],
    ['Pool', undefined],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Change the symbol of option 1: Tree' }));
  expect(dialog().getByRole('button', { name: 'Tree' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(dialog().getByRole('button', { name: 'Take it away' }));
  expect(setup().options[0]).toEqual({ id: setup().options[0]?.id, label: 'Park' });
  expect(choiceUi.unfinished.parse(setup())).toEqual(setup());
});

it('a mark stands beside the words on the ballot and in the results, and is never read out instead of them', async () => {
  const setup: ChoiceSetup = {
    options: [{ ...option('Park'), mark: { symbol: 'tree' } }, option('Pool')],
    multiple: false,
  };
  const idle = { question: 'Where?', chosen: null, onChoose: () => undefined, closed: false, seed: '' };
  render(<choiceUi.Ballot {...idle} id={ActivityId.parse('question-1')} setup={setup} />);
  expect(screen.getByRole('radio', { name: 'Park' })).toBeTruthy();
  await vi.waitFor(() => expect(document.querySelectorAll('img[alt=""]')).toHaveLength(1));
  expect(choiceFigure(setup, null, { sorted: false }).bars.map(({ mark }) => mark)).toEqual([
    { symbol: 'tree' },
    undefined,
  ]);
});
