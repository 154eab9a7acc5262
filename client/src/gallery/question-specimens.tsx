import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { AnyCase, AnySamples } from '@sayso/shared/features/activities/samples.ts';
import { everySample } from '@sayso/shared/testing/every-sample.ts';
import { useState } from 'react';
import type { AnyActivityUi } from '../features/activities/activity-ui.ts';
import { FigureView, FigureWall } from '../features/activities/figures/figure-view.tsx';
import { SheetTable } from '../features/activities/figures/sheet-table.tsx';
import { activityUiOf } from '../features/activities/kinds.ts';
import { StandInPictures } from '../session/room-context.ts';
import { Heading } from '../ui/heading.tsx';
import { EntriesSpecimens } from './entries-specimens.tsx';
import styles from './question-specimens.module.css';
import { riverPicture } from './river-picture.ts';

const standIn = (): string => riverPicture;

const id = ActivityId.parse('gallery-question');

/** Every kind of question as the laws and journeys try it: `#questions` shows all, `#questions/scale` one. */
export function QuestionSpecimens({ only }: { only: string | undefined }) {
  return (
    <StandInPictures value={standIn}>
      {everySample
        .filter(({ kind }) => only === undefined || kind === only)
        .map((samples) => (
          <KindSpecimens key={samples.kind} samples={samples} />
        ))}
    </StandInPictures>
  );
}

function KindSpecimens({ samples: { kind, cases } }: { samples: AnySamples }) {
  const ui = activityUiOf(kind);
  if (!ui) return null;
  return (
    <section className={styles.kind} aria-label={ui.label}>
      <Heading level={2} size="xl">
        {ui.label}
      </Heading>
      {cases.map((sample) => (
        <CaseSpecimens key={sample.name} ui={ui} sample={sample} />
      ))}
    </section>
  );
}

function CaseSpecimens({ ui, sample }: { ui: AnyActivityUi; sample: AnyCase }) {
  const { question, answers } = sample;
  const [setup, setSetup] = useState(sample.setup);
  const [chosen, setChosen] = useState<unknown>(null);
  const kind = kindOf(ui.key);
  const tally = kind?.entries
    ? kind.entries.tally(sample.setup, sample.wall?.written ?? [], sample.wall?.groups ?? [])
    : kind?.tally(sample.setup, answers, kind.curation?.initial ?? null);
  const counts = { answered: answers.length, passed: 1, relayed: 0, seen: answers.length + 1 };
  return (
    <div className={styles.case}>
      <Heading level={3}>{sample.name}</Heading>
      {kind?.entries && <EntriesSpecimens kind={ui.key} sample={sample} />}
      <div className={styles.narrow}>
        <ui.Ballot
          {...{ id, question, chosen }}
          setup={sample.setup}
          onChoose={setChosen}
          closed={false}
          seed="gallery"
        />
      </div>
      <div className={styles.narrow}>
        <FigureView figure={ui.figure(sample.setup, tally, { sorted: false })} />
      </div>
      <div className={styles.wide}>
        <FigureView figure={ui.figure(sample.setup, tally, { sorted: true })} />
      </div>
      <div className={styles.wall}>
        <FigureWall figure={ui.figure(sample.setup, tally, { sorted: false })} />
      </div>
      <div className={styles.wall}>
        <FigureWall figure={ui.figure(sample.setup, null, { sorted: false })} />
      </div>
      {kind && <SheetTable sheet={kind.sheet(sample.setup, tally)} counts={counts} />}
      <div className={styles.narrow}>
        <ui.SetupForm setup={setup} onChange={setSetup} />
      </div>
    </div>
  );
}
