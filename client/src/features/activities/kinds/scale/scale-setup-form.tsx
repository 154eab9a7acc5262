import {
  fewestPoints,
  fewestStatements,
  mostStatements,
  type ScaleSetup,
} from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import { Stack } from '../../../../ui/stack.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { LabelledList } from '../../fields/labelled-list.tsx';
import { PresetButtons } from '../../fields/preset-buttons.tsx';
import { t } from './scale.messages.ts';
import { labelledFrom, levelPresets, statementPresets } from './scale-presets.ts';

/** More levels than this nobody can tell apart. A ready-made scale of numbers may have more. */
const mostLevelsByHand = 7;

const sameLabels = (items: ScaleSetup['points'], labels: readonly string[]): boolean =>
  items.length === labels.length && items.every(({ label }, at) => label === labels[at]);

/** The statements and the levels they share. */
export function ScaleSetupForm({ setup, onChange, error }: SetupFormProps<ScaleSetup>) {
  const { statements, points } = setup;
  return (
    <Stack gap="lg">
      <LabelledList
        legend={t('statements')}
        items={statements}
        fewest={fewestStatements}
        most={mostStatements}
        words={{
          item: (number) => t('statement', { number }),
          add: t('addStatement'),
          remove: (number) => t('removeStatement', { number }),
        }}
        onChange={(items) => onChange({ ...setup, statements: [...items] })}
        error={error}
      />
      <PresetButtons
        legend={t('readyStatements')}
        presets={statementPresets}
        stands={({ lines }) => sameLabels(statements, lines)}
        onPick={({ lines }) => onChange({ ...setup, statements: labelledFrom(lines) })}
      />
      <PresetButtons
        legend={t('readyLevels')}
        presets={levelPresets}
        stands={({ items }) =>
          sameLabels(
            points,
            items.map(({ label }) => label),
          )
        }
        onPick={({ items }) => onChange({ ...setup, points: [...items] })}
      />
      <LabelledList
        legend={t('levels')}
        hint={t('levelsHint')}
        items={points}
        fewest={fewestPoints}
        most={Math.max(mostLevelsByHand, points.length)}
        words={{
          item: (number) => t('level', { number }),
          add: t('addLevel'),
          remove: (number) => t('removeLevel', { number }),
        }}
        onChange={(items) => onChange({ ...setup, points: [...items] })}
      />
    </Stack>
  );
}
