import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { Download, Image, PenLine, Sheet, Table } from 'lucide-react';
import { useAsk } from '../../../session/use-ask.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { Menu } from '../../../ui/menu.tsx';
import { activityUiOf } from '../kinds.ts';
import { closedRounds } from './closed-rounds.ts';
import { gatherReport } from './gather-reports.ts';
import type { TableForm } from './make-result-file.ts';
import { t } from './out.messages.ts';
import type { PictureForm } from './picture-file.ts';
import styles from './save-results.module.css';
import { today } from './today.ts';
import { useSavingResults } from './use-saving-results.ts';

/** What came out of a closed question, as a file. For the team; nothing for everybody else. */
export function SaveResults({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const isTeam = isFacilitator(useYou().actor.role);
  const ask = useAsk();
  const { making, save } = useSavingResults();
  if (!activity || !isTeam || closedRounds(activity).length === 0) return null;
  const { question, kind } = activity;
  const ui = activityUiOf(kind);

  const saveTable = (ending: TableForm) =>
    save({
      ...{ title: question, otherwise: t('fileOfOne'), ending },
      async make() {
        const report = await gatherReport(activity, { ask, savedOn: today() });
        if (typeof report === 'string') return report;
        const { tableFile } = await import('./make-result-file.ts');
        return tableFile(report, ending);
      },
    });

  const savePicture = (ending: PictureForm) =>
    save({
      ...{ title: question, otherwise: t('fileOfOne'), ending },
      async make() {
        const { pictureFile } = await import('./picture-file.ts');
        return ui ? pictureFile(activity, ui, ending) : t('nothingToDraw');
      },
    });

  return (
    <Menu
      label={making ? t('making') : t('save')}
      description={question}
      icon={Download}
      variant="quiet"
      size="small"
      className={styles.save}
      items={[
        {
          ...{ id: 'xlsx', label: t('asWorkbook'), hint: t('asWorkbookHint'), icon: Sheet },
          onSelect: () => void saveTable('xlsx'),
        },
        {
          ...{ id: 'csv', label: t('asTable'), hint: t('asTableHint'), icon: Table },
          onSelect: () => void saveTable('csv'),
        },
        {
          ...{ id: 'png', label: t('asPicture'), hint: t('asPictureHint'), icon: Image },
          onSelect: () => void savePicture('png'),
        },
        {
          ...{ id: 'svg', label: t('asDrawing'), hint: t('asDrawingHint'), icon: PenLine },
          onSelect: () => void savePicture('svg'),
        },
      ]}
    />
  );
}
