import { useState } from 'react';
import { Heading } from '../ui/heading.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { setLook, themes } from '../ui/theme.ts';
import { useLook } from '../ui/use-look.ts';
import { ActionSpecimens } from './action-specimens.tsx';
import { FigureSpecimens } from './figure-specimens.tsx';
import { FormSpecimens } from './form-specimens.tsx';
import styles from './gallery.module.css';
import { MessageSpecimens } from './message-specimens.tsx';
import { QuestionSpecimens } from './question-specimens.tsx';
import { PhoneSpecimen, WallSpecimen } from './screen-specimens.tsx';
import { ThingSpecimens } from './thing-specimens.tsx';
import { TokensSpecimens } from './tokens-specimens.tsx';

const names = { light: 'Light', dark: 'Dark', contrast: 'Strong contrast', calm: 'Calm' };

/** Every part in every state, for the people who build screens. Development only. */
export function Gallery() {
  const { theme } = useLook();
  const [all, setAll] = useState(location.hash === '#all');
  const shown = all ? themes : undefined;
  const [, topic, only] = /^#(questions|figures)(?:\/([a-z0-9-]+))?$/.exec(location.hash) ?? [];

  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div className={styles.top}>
        <Heading level={1} size="xxl">
          Parts
        </Heading>
        <SegmentedControl
          label="Theme"
          hideLabel
          value={all ? 'all' : theme}
          onValueChange={(choice) => {
            setAll(choice === 'all');
            if (choice !== 'all') setLook({ theme: choice });
          }}
          options={[
            { value: 'auto', label: 'Device' },
            ...themes.map((value) => ({ value, label: names[value] })),
            { value: 'all', label: 'All four' },
          ]}
        />
      </div>
      {shown ? (
        <div className={`${styles.themes} ${styles.four}`}>
          {shown.map((one) => (
            <div key={one} data-theme={one} className={styles.theme}>
              <p className={styles.themeName}>{names[one]}</p>
              <Everything />
            </div>
          ))}
        </div>
      ) : topic === 'questions' ? (
        <QuestionSpecimens only={only} />
      ) : topic === 'figures' ? (
        <FigureSpecimens only={only} />
      ) : (
        <>
          <WallSpecimen />
          <Everything />
        </>
      )}
    </main>
  );
}

function Everything() {
  return (
    <div className={styles.sections}>
      <PhoneSpecimen />
      <ActionSpecimens />
      <FormSpecimens />
      <MessageSpecimens />
      <ThingSpecimens />
      <TokensSpecimens />
    </div>
  );
}
