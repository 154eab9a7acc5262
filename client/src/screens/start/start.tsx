import { useState } from 'react';
import { keepLinks } from '../../session/kept-links.ts';
import { MadeWorkshop } from './made-workshop.tsx';
import { StartForm } from './start-form.tsx';
import { keepMade, keptMade, type Made } from './start-workshop.ts';

export function StartScreen() {
  const [made, setMade] = useState<Made | undefined>(keptMade);

  function keep(workshop: Made) {
    keepMade(workshop);
    keepLinks(workshop.started.code, workshop.started.links);
    setMade(workshop);
  }

  return made ? <MadeWorkshop made={made} /> : <StartForm onMade={keep} />;
}
