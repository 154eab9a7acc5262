import { later } from '../../ui/later.tsx';

const nothing = () => null;

/* Most steps of most workshops are a board. What the lead has for questions is large, and comes after it. */

export const activityPart = later(
  async () => (await import('../../features/activities/team/activity-panel.tsx')).ActivityPanel,
  nothing,
);
export const alongsidePart = later(
  async () => (await import('../../features/activities/team/alongside-panels.tsx')).AlongsidePanels,
  nothing,
);
export const spotlightPart = later(
  async () => (await import('../../features/activities/team/spotlight-panel.tsx')).SpotlightPanel,
  nothing,
);
export const earlierPart = later(
  async () => (await import('../../features/activities/team/earlier-questions.tsx')).EarlierQuestions,
  nothing,
);
export const savingPart = later(
  async () => (await import('../../features/activities/out/save-all-results.tsx')).SaveAllResults,
  nothing,
);
/** With all that can be put into an agenda. */
export const agendaPart = later(async () => (await import('./agenda-pane.tsx')).AgendaPane, nothing);
