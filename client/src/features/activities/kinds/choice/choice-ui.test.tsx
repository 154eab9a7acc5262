import { type ChoiceSetup, OptionId } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { choiceFigure } from './choice-figure.ts';
import { choiceUi } from './choice-ui.ts';

const option = (name: string) => ({ id: OptionId.parse(`option-${name}`), label: name });
const asked = (...names: string[]): ChoiceSetup => ({ options: names.map(option), multiple: false });

function filling() {
  let setup = choiceUi.newSetup();
  function Form() {
    const [now, setNow] = useState(setup);
    setup = now;
    return <choiceUi.SetupForm setup={now} onChange={setNow} />;
  }
  render(<Form />);
  return () => choiceUi.finished(setup);
}

const write = (number: number, label: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: `Option ${number}` }), { target: { value: label } });

it('fields left empty are no options', () => {
  const setup = filling();
  write(1, 'Park');
  write(3, 'Pool');
  expect(setup().options.map(({ label }) => label)).toEqual(['Park', 'Pool']);
});

it('options are added by button or Enter up to ten, and taken out', () => {
  const setup = filling();
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
