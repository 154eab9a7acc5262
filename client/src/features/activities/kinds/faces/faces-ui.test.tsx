import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { FacesSetup, faces } from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fiveSmiles } from '../../drawings/faces.ts';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { facesFigure } from './faces-figure.ts';
import { facesPresets } from './faces-presets.ts';
import { facesUi } from './faces-ui.ts';

const setup = facesUi.newSetup();
const id = ActivityId.parse('activity-1');

it('[FC1] [FC2] the five faces are different, and each has words', () => {
  expect(new Set(fiveSmiles.map((smile) => JSON.stringify(smile))).size).toBe(5);
  for (const { words } of facesPresets) expect(FacesSetup.safeParse({ words }).success).toBe(true);
});

it('[FC3] a face is chosen by its words', () => {
  const onChoose = vi.fn();
  render(
    <facesUi.Ballot
      {...{ id, setup, onChoose }}
      question="How are you?"
      chosen={null}
      closed={false}
      seed=""
    />,
  );
  expect(screen.getByRole('group', { name: 'How are you?' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Very happy' }));
  expect(onChoose).toHaveBeenCalledWith({ degree: 4 });
});

it('[FC4] the bars go from the smallest smile on, with the face in the middle', () => {
  const figure = facesFigure(setup, faces.tally(setup, [{ degree: 3 }, { degree: 5 }, { degree: 5 }]));
  expect(figure.bars.map(({ words }) => words)).toEqual(['0 of 3', '0 of 3', '1 of 3', '0 of 3', '2 of 3']);
  expect(figure.bars[4]?.mark).toEqual({ drawing: fiveSmiles[4] });
  expect(figure.note).toBe('Middle answer: As happy as can be');
  expect(facesFigure(setup, null).note).toBeUndefined();
  expect(facesFigure(setup, null).bars.every(({ words, share }) => words === '' && share === 0)).toBe(true);
});

it('words of a face can be written, and those of a ready-made set can be taken', () => {
  const form = renderSetupForm(facesUi, { error: 'Give every face some words.' });
  fireEvent.change(screen.getByRole('textbox', { name: 'Face 2' }), { target: { value: 'Fine' } });
  expect(form.setup().words[1]).toBe('Fine');
  expect(screen.getByRole('alert').textContent).toContain('Give every face');
  fireEvent.click(screen.getByRole('button', { name: 'How much I liked it' }));
  expect(form.setup().words[4]).toBe('I loved it');
});
