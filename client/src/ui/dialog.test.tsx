import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { Dialog } from './dialog.tsx';
import { Sheet } from './sheet.tsx';

function Page({ kind: Kind, focusField = false }: { kind: typeof Sheet; focusField?: boolean }) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <StrictMode>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Kind
        open={open}
        onClose={() => setOpen(false)}
        title="Delete this?"
        initialFocus={focusField ? field : undefined}
      >
        <input ref={field} aria-label="Why" />
      </Kind>
    </StrictMode>
  );
}

function openIt() {
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  fireEvent.click(opener);
  return opener;
}

const dialog = () => screen.queryByRole('dialog', { name: 'Delete this?' });

it.each([
  ['Dialog', Dialog],
  ['Sheet', Sheet],
])('%s: the focus goes to the title, and back to where it was', (_, kind) => {
  render(<Page kind={kind} />);
  const opener = openIt();
  expect(document.activeElement?.textContent).toBe('Delete this?');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('starts in the field that was asked for', () => {
  render(<Page kind={Dialog} focusField />);
  openIt();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why' }));
});

it('closes on Esc through its owner, and gives the focus back', () => {
  render(<Page kind={Dialog} />);
  const opener = openIt();
  const element = dialog();
  if (!element) throw new Error('not open');
  expect(fireEvent(element, new Event('cancel', { cancelable: true }))).toBe(false);
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('stays open when a file picker inside it is left with Esc', () => {
  render(<Page kind={Dialog} />);
  openIt();
  fireEvent(
    screen.getByRole('textbox', { name: 'Why' }),
    new Event('cancel', { bubbles: true, cancelable: true }),
  );
  expect(dialog()).not.toBeNull();
});
