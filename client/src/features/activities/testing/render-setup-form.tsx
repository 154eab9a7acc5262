import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import type { SetupFormProps } from '../activity-ui.ts';

interface FormUi<Setup> {
  newSetup(): Setup;
  finished(setup: Setup): Setup;
  SetupForm(props: SetupFormProps<Setup>): ReactNode;
}

/** The form of a kind, on a page that keeps what is filled in. */
export function renderSetupForm<Setup>(
  ui: FormUi<Setup>,
  { setup: start = ui.newSetup(), error }: { setup?: NoInfer<Setup>; error?: string } = {},
) {
  let held = start;
  function Page() {
    const [setup, setSetup] = useState(start);
    held = setup;
    return <ui.SetupForm setup={setup} onChange={setSetup} error={error} />;
  }
  render(<Page />);
  return { setup: () => held, finished: () => ui.finished(held) };
}
