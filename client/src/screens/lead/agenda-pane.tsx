import { InfluenceFields } from '../../features/activities/fields/influence-fields.tsx';
import { activityUis } from '../../features/activities/kinds.ts';
import { QuickButton } from '../../features/activities/quick/quick-button.tsx';
import { AgendaNav } from '../../features/agenda/agenda-nav.tsx';

/** The agenda, with every kind of question to choose from. */
export const AgendaPane = () => (
  <AgendaNav kinds={activityUis} InfluenceFields={InfluenceFields} beside={<QuickButton wide />} />
);
