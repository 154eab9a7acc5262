import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { FieldGroup } from './field-group.tsx';
import styles from './preset-buttons.module.css';

interface PresetButtonsProps<Preset extends { readonly name: string }> {
  legend: string;
  presets: readonly Preset[];
  /** Whether this is what the form holds right now. */
  stands(preset: Preset): boolean;
  onPick(preset: Preset): void;
}

/** Ready-made words to start from. What one of them puts into the form can be changed there. */
export function PresetButtons<Preset extends { readonly name: string }>(props: PresetButtonsProps<Preset>) {
  const { legend, presets, stands, onPick } = props;
  return (
    <FieldGroup legend={legend}>
      <Cluster gap="xs">
        {presets.map((preset) => (
          <Button
            key={preset.name}
            size="small"
            className={styles.preset}
            aria-pressed={stands(preset)}
            onClick={() => onPick(preset)}
          >
            {preset.name}
          </Button>
        ))}
      </Cluster>
    </FieldGroup>
  );
}
