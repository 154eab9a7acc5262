import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useAsk } from '../../../session/use-ask.ts';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { closedRounds } from './closed-rounds.ts';
import { gatherReport } from './gather-reports.ts';
import { t } from './out.messages.ts';
import type { QuestionReport } from './question-report.ts';
import styles from './save-results.module.css';
import { today } from './today.ts';
import { useSavingResults } from './use-saving-results.ts';

/** Every closed question of the workshop in one spreadsheet. For the team; nothing for everybody else. */
export function SaveAllResults() {
  const closed = useRoomList(({ activities }) =>
    [...activities.activities.values()].filter((activity) => closedRounds(activity).length > 0),
  );
  const workshop = useRoom(({ workshop: { title } }) => title);
  const isTeam = isFacilitator(useYou().actor.role);
  const ask = useAsk();
  const { making, save } = useSavingResults();
  const [done, setDone] = useState(0);
  const hintId = useId();
  if (!isTeam) return null;
  const none = closed.length === 0;

  async function gatherAll(): Promise<Blob | string> {
    const reports: QuestionReport[] = [];
    for (const activity of closed) {
      setDone(reports.length);
      const report = await gatherReport(activity, { ask, savedOn: today() });
      if (typeof report === 'string') return report;
      reports.push(report);
    }
    const { workbookOfAll } = await import('./make-result-file.ts');
    return workbookOfAll(reports);
  }

  const saveAll = () =>
    save({
      ...{ title: t('allOf', { title: workshop }), otherwise: t('fileOfAll'), ending: 'xlsx' },
      make: gatherAll,
    });

  return (
    <Stack gap="xs">
      <Button
        icon={Download}
        busy={making}
        aria-disabled={none || undefined}
        aria-describedby={hintId}
        onClick={() => none || void saveAll()}
      >
        {t('saveAll')}
      </Button>
      <p id={hintId} className={styles.hint}>
        {none ? t('noneClosed') : t('saveAllHint')}
      </p>
      {making && closed.length > 1 && <ProgressBar label={t('answersOf')} value={done} max={closed.length} />}
    </Stack>
  );
}
