import { offeredModes, promises } from '@sayso/shared/features/workshop/identity-modes.ts';
import { EyeOff, type LucideIcon, UserRound, VenetianMask } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCard } from '../../ui/radio-card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PlainPage } from '../plain-page.tsx';
import { useScreen } from '../use-screen.ts';
import { t } from './start.messages.ts';
import { type Made, startWorkshop } from './start-workshop.ts';

/** From the strongest promise to the weakest. */
const modes = [...offeredModes].reverse();
type Mode = (typeof modes)[number];
const icons: Record<Mode, LucideIcon> = {
  nobody: EyeOff,
  aliases: VenetianMask,
  names: UserRound,
};

export function StartForm({ onMade }: { onMade: (made: Made) => void }) {
  const [title, setTitle] = useState('');
  const [mode, setMode] = useState<Mode>('aliases');
  const [asksBefore, setAsksBefore] = useState(false);
  const [busy, setBusy] = useState(false);
  const [titleError, setTitleError] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const titleField = useRef<HTMLInputElement>(null);
  const heading = useScreen(t('title'));

  function complainAboutTitle(sentence: string) {
    setTitleError(sentence);
    titleField.current?.focus();
  }

  async function create(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setTrouble(undefined);
    if (title.trim() === '') return complainAboutTitle(t('titleMissing'));
    setBusy(true);
    const called = await startWorkshop({ title, mode, asksBefore });
    setBusy(false);
    if (called.ok) onMade({ started: called.value, title });
    else if (called.code.endsWith('-title')) complainAboutTitle(called.sentence);
    else setTrouble(called.sentence);
  }

  return (
    <PlainPage>
      <Stack gap="sm">
        <Heading level={1} ref={heading} tabIndex={-1}>
          {t('title')}
        </Heading>
        <p>{t('lead')}</p>
      </Stack>
      <form noValidate onSubmit={(event) => void create(event)}>
        <Stack gap="lg">
          <TextField
            ref={titleField}
            label={t('workshopTitle')}
            hint={t('workshopTitleHint')}
            error={titleError}
            autoComplete="off"
            value={title}
            onChange={({ target }) => {
              setTitle(target.value);
              setTitleError(undefined);
            }}
          />
          <ChoiceGroup legend={t('modeLegend')} hint={t('modeHint')}>
            {modes.map((choice) => (
              <RadioCard
                key={choice}
                name="mode"
                value={choice}
                icon={icons[choice]}
                label={t(`mode_${choice}`)}
                hint={
                  choice === 'aliases'
                    ? `${promises[choice].sentence} ${t('usual')}`
                    : promises[choice].sentence
                }
                checked={mode === choice}
                onChange={() => setMode(choice)}
              />
            ))}
          </ChoiceGroup>
          <Switch label={t('ask')} hint={t('askHint')} checked={asksBefore} onCheckedChange={setAsksBefore} />
          {trouble && (
            <Notice tone="warn" live="assertive">
              <p>{trouble}</p>
            </Notice>
          )}
          <Button type="submit" variant="primary" size="large" wide busy={busy}>
            {t('create')}
          </Button>
        </Stack>
      </form>
    </PlainPage>
  );
}
