import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Switch } from '../../ui/switch.tsx';
import { t } from './agenda.messages.ts';
import styles from './question-settings.module.css';
import type { StepForm } from './step-form.ts';

export type Settings = Pick<StepForm, 'influence' | 'showLive' | 'secret' | 'think'>;

/** The fields for what people can change, which belong to another part of the app. */
export type InfluenceSlot = (props: {
  influence: StepForm['influence'];
  onChange(influence: NonNullable<StepForm['influence']>): void;
  error?: string | undefined;
}) => ReactNode;

interface QuestionSettingsProps {
  settings: Settings;
  onChange(settings: Settings): void;
  /** Texts that people write for others to read are never secret. */
  canBeSecret: boolean;
  InfluenceFields: InfluenceSlot;
  /** What was refused about the influence line. */
  error: string | undefined;
}

/** Seconds. */
const times = [0, 15, 30, 60, 120] as const;
const inWords = {
  0: t('thinkNone'),
  15: t('think15'),
  30: t('think30'),
  60: t('think60'),
  120: t('think120'),
} as const;

/** How a question is asked. All of it can stay as it is, so it is folded away; what is set already is in sight. */
export function QuestionSettings(props: QuestionSettingsProps) {
  const { settings, onChange, canBeSecret, InfluenceFields, error } = props;
  const { influence, showLive, think } = settings;
  const secret = settings.secret && canBeSecret;
  const [open, setOpen] = useState(() => !isPlain(settings));
  return (
    <Disclosure
      summary={t('moreSettings')}
      icon={SlidersHorizontal}
      open={open || error !== undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <div className={styles.settings}>
        <Switch
          label={t('showLive')}
          hint={secret ? t('showLiveSecret') : t('showLiveHint')}
          checked={showLive && !secret}
          disabled={secret}
          onCheckedChange={(live) => onChange({ ...settings, showLive: live })}
        />
        {canBeSecret && (
          <Switch
            label={t('secret')}
            hint={t('secretHint')}
            checked={secret}
            onCheckedChange={(on) => onChange({ ...settings, secret: on, showLive: showLive && !on })}
          />
        )}
        <div className={styles.think}>
          <SegmentedControl
            label={t('think')}
            value={String(times.find((seconds) => seconds >= think) ?? 120)}
            onValueChange={(seconds) => onChange({ ...settings, think: Number(seconds) })}
            options={times.map((seconds) => ({ value: String(seconds), label: inWords[seconds] }))}
          />
          <p className={styles.hint}>{t('thinkHint')}</p>
        </div>
        <InfluenceFields
          influence={influence}
          error={error}
          onChange={(said) => onChange({ ...settings, influence: said })}
        />
      </div>
    </Disclosure>
  );
}

const isPlain = ({ influence, showLive, secret, think }: Settings): boolean =>
  influence === null && !showLive && !secret && think === 0;
