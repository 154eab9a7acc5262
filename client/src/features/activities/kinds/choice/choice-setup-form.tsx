import {
  type ChoiceSetup,
  fewestOptions,
  mostOptions,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { InlineSelect } from '../../fields/inline-select.tsx';
import { MarkedList } from '../../fields/marked-list.tsx';
import { t } from './choice.messages.ts';
import styles from './choice-setup-form.module.css';

/** The options of a question, and how many of them people may choose. Fields left empty do not count. */
export function ChoiceSetupForm({ setup, onChange, error }: SetupFormProps<ChoiceSetup>) {
  const { options, multiple, maxChoices } = setup;

  const limitTo = (most: number | undefined): void =>
    onChange({ options, multiple: true, ...(most === undefined ? {} : { maxChoices: most }) });

  return (
    <div className={styles.form}>
      <MarkedList
        legend={t('options')}
        items={options}
        fewest={fewestOptions}
        most={mostOptions}
        words={{
          item: (number) => t('option', { number }),
          add: t('addOption'),
          remove: (number) => t('removeOption', { number }),
          thing: (number) => t('thing', { number }),
        }}
        onChange={(items) => onChange({ ...setup, options: [...items] })}
        error={error}
      />
      <Switch
        label={t('many')}
        checked={multiple}
        onCheckedChange={(on) => onChange({ options, multiple: on })}
      />
      {multiple && options.length > 2 && (
        <InlineSelect
          label={t('most')}
          options={[
            { value: undefined, label: t('noLimit') },
            ...options.slice(2).map((_, at) => ({ value: at + 2, label: t('upTo', { count: at + 2 }) })),
          ]}
          value={maxChoices}
          onValueChange={limitTo}
        />
      )}
    </div>
  );
}
