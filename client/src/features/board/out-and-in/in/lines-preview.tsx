import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import styles from '../field.module.css';
import { t } from '../out-and-in.messages.ts';
import { namedSections } from './new-notes.ts';
import type { NoteLine } from './note-lines.ts';

const most = 3;

interface LinesPreviewProps {
  lines: readonly NoteLine[];
  cut: number;
  /** How many fit. */
  left: number;
  sections: readonly Section[];
}

/** What will be added, before it is. */
export function LinesPreview({ lines, cut, left, sections }: LinesPreviewProps) {
  const named = namedSections(lines, sections);
  const more = lines.length - most;
  return (
    <Stack gap="sm">
      <p role="status" className={styles.label}>
        {t('notes', { count: lines.length })}
      </p>
      {lines.length > left && (
        <Notice tone="warn">
          {left === 0 ? t('noneFit') : t('onlySome', { fits: left, all: lines.length })}
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for no list */}
      <ul role="list" aria-label={t('preview')} className={styles.preview}>
        {lines.slice(0, most).map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          <li key={index} dir="auto" className={styles.line}>
            {text}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.soft}>{t('andMore', { count: more })}</p>}
      {named > 0 && <p className={styles.soft}>{t('ownSections', { count: named })}</p>}
      {cut > 0 && <Notice tone="info">{t('cut', { count: cut })}</Notice>}
    </Stack>
  );
}
