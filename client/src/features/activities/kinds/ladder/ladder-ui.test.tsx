import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { type LadderSetup, ladder } from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { ladderFigure } from './ladder-figure.ts';
import { ladderUi } from './ladder-ui.ts';

const id = ActivityId.parse('activity-1');
const setup: LadderSetup = { rungs: 5, declared: 4 };

it('[LA1] [LA4] the rungs stand as on a ladder, the top one first, each with its sentence', () => {
  const onChoose = vi.fn();
  render(
    <ladderUi.Ballot
      {...{ id, setup, onChoose }}
      question="Where are we?"
      chosen={null}
      closed={false}
      seed=""
    />,
  );
  const names = screen
    .getAllByRole('radio')
    .map((radio) => radio.closest('div')?.querySelector('label')?.textContent);
  expect(names).toEqual([
    '5. Co-production',
    '4. Co-designing',
    '3. Engaging',
    '2. Consulting',
    '1. Informing',
  ]);
  const consulting = screen.getByRole('radio', {
    name: '2. Consulting',
    description: 'We are asked what we think. Others decide.',
  });
  fireEvent.click(consulting);
  expect(onChoose).toHaveBeenCalledWith({ rung: 2 });
});

it('[LA3] what the host said is marked beside the results, and not before', () => {
  const flags = (tally: Parameters<typeof ladderFigure>[1]) =>
    ladderFigure(setup, tally).bars.map(({ flag }) => flag);
  expect(flags(null)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(flags(ladder.tally(setup, [{ rung: 1 }]))).toEqual([
    undefined,
    'The host said this',
    undefined,
    undefined,
    undefined,
  ]);
});

it('[LA5] the middle rung is said in words', () => {
  const { bars, note } = ladderFigure(setup, ladder.tally(setup, [{ rung: 2 }, { rung: 3 }]));
  expect(note).toBe('Middle answer: between “2. Consulting” and “3. Engaging”');
  expect(bars.map(({ words }) => words)).toEqual(['0 of 2', '0 of 2', '1 of 2', '1 of 2', '0 of 2']);
});

it('[LA2] the form asks for a rung of the ladder that is chosen', () => {
  const { setup: now } = renderSetupForm(ladderUi);
  const declared = screen.getByRole('combobox', { name: /where do you/i });
  fireEvent.change(declared, { target: { value: '5' } });
  expect(now()).toEqual({ rungs: 5, declared: 5 });
  fireEvent.click(screen.getByRole('radio', { name: 'Eight rungs' }));
  expect(now()).toEqual({ rungs: 8, declared: null });
  fireEvent.change(declared, { target: { value: '8' } });
  expect(now()).toEqual({ rungs: 8, declared: 8 });
  fireEvent.change(declared, { target: { value: '' } });
  expect(now().declared).toBeNull();
});
