import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { t as ofActivities } from '../activities.messages.ts';
import type { AnyActivityUi } from '../activity-ui.ts';
import { compareSvg } from '../figures/compare/compare-picture.ts';
import { figureSvg } from '../figures/figure-picture.ts';
import { pngOf } from '../figures/save-figure.ts';
import { closedRounds, type KnownRound } from './closed-rounds.ts';
import { t } from './out.messages.ts';

export type PictureForm = 'png' | 'svg';

/** What came out, drawn as the team sees it; a sentence when there is nothing to draw. Rejects when this browser can't draw. */
export async function pictureFile(
  activity: Activity,
  ui: AnyActivityUi,
  form: PictureForm,
): Promise<Blob | string> {
  const svg = pictureOf(activity, ui);
  if (svg === undefined) return activity.secret ? t('noResults') : t('nothingToDraw');
  return form === 'png' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
}

/** All rounds that have results, side by side when there are several. */
function pictureOf(activity: Activity, ui: AnyActivityUi): string | undefined {
  const { question } = activity;
  const rounds = closedRounds(activity).filter(({ results, counts }) => results !== null && counts?.answered);
  const last = rounds.at(-1);
  if (!last) return undefined;
  const drawn = rounds.map((known) => ({
    title: t('round', { round: known.round }),
    words: countsOf(known),
    figure: ui.figure(known.setup, known.results, { sorted: false }),
  }));
  const [only] = drawn;
  if (drawn.length === 1 && only) return figureSvg({ question, figure: only.figure, foot: only.words });
  return compareSvg({ question, rounds: drawn, foot: countsOf(last) });
}

function countsOf({ counts }: KnownRound): string {
  const { answered = 0, passed = 0 } = counts ?? {};
  return `${ofActivities('answered', { count: answered })} · ${ofActivities('passedCount', { count: passed })}`;
}
