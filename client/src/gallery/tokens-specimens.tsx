import { Heading } from '../ui/heading.tsx';
import { noteColors } from '../ui/note-colors.ts';
import { seriesBackground, seriesFor } from '../ui/series.ts';
import styles from './gallery.module.css';
import { Specimen } from './specimen.tsx';

const grounds = [
  'paper',
  'surface',
  'raised',
  'sunken',
  'accent-soft',
  'good-soft',
  'warn-soft',
  'danger-soft',
];
const strong = [
  ['accent', 'accent-ink'],
  ['accent-strong', 'accent-ink'],
  ['danger', 'danger-ink'],
  ['ink', 'paper'],
];

export function TokensSpecimens() {
  return (
    <>
      <Specimen name="Colour roles">
        <div className={styles.swatches}>
          {grounds.map((role) => (
            <div key={role} className={styles.swatch} style={{ background: `var(--${role})` }}>
              {role}
            </div>
          ))}
          {strong.map(([role, ink]) => (
            <div
              key={role}
              className={styles.swatch}
              style={{ background: `var(--${role})`, color: `var(--${ink})` }}
            >
              {role}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Note colours">
        <div className={styles.swatches}>
          {noteColors.map((color) => (
            <div
              key={color}
              className={styles.note}
              style={{ background: `var(--note-${color}-bg)`, color: `var(--note-${color}-ink)` }}
            >
              <i style={{ background: `var(--note-${color}-pattern)` }} />
              Quieter places at lunch ({color})
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Series colours and patterns">
        <div className={styles.swatches}>
          {Array.from({ length: 8 }, (_, index) => seriesFor(index)).map((series) => (
            <div key={series} className={styles.series} style={{ background: seriesBackground(series) }} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Type">
        <div className={styles.type}>
          <Heading level={3} size="xxl">
            What would make school better?
          </Heading>
          <Heading level={3} size="xl">
            Heading xl: Write one idea
          </Heading>
          <Heading level={3} size="lg">
            Heading lg: Ways to take part
          </Heading>
          <Heading level={3} size="md">
            Heading md: Our agreement
          </Heading>
          <p>
            Body text. You can write, talk, or raise a hand. You choose. It is fine to wait and listen first.
          </p>
          <p style={{ color: 'var(--ink-soft)' }}>Soft text. Other people can't see who wrote it.</p>
          <p style={{ fontSize: 'var(--text-sm)' }}>Small text, for hints. Illegible: Il1 O0 rn m 6 8 B.</p>
          <p>
            Text with <a href="#type">a link in it</a> and <strong>a strong word</strong>.
          </p>
        </div>
      </Specimen>
    </>
  );
}
