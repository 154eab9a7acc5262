import { useState } from 'react';
import { MadeWorkshop } from './made-workshop.tsx';
import { StartForm } from './start-form.tsx';
import { keepMade, keptMade, type Made } from './start-workshop.ts';

export function StartScreen() {
  const [made, setMade] = useState<Made | undefined>(keptMade);

  function keep(workshop: Made) {
    keepMade(workshop);
    setMade(workshop);
  }

  return made ? <MadeWorkshop made={made} /> : <StartForm onMade={keep} />;
}
