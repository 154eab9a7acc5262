import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { AvailabilitySetup } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { calendarFile } from '@sayso/shared/features/activities/kinds/availability/ical.ts';
import { instantOf } from '@sayso/shared/features/activities/kinds/availability/zoned-time.ts';
import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import { useRoom } from '../../../../session/use-room.ts';
import { Button } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { saveFile } from '../../../../ui/save-file.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { t } from './availability.messages.ts';
import styles from './availability-desk.module.css';
import { needsYear, slotWords } from './slot-words.ts';

/** For the team: one of the dates as a file that calendars read. Nobody chooses it for them. */
export function AvailabilityDesk({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const workshop = useRoom(({ workshop: { title } }) => title);
  const [picked, setPicked] = useState<string>();
  const [named, setNamed] = useState<string>();
  const { setup } = useDesk(id);
  const read = AvailabilitySetup.safeParse(setup);
  if (!activity || !read.success) return null;
  const { slots, zone, place } = read.data;
  const slot = slots.find((one) => one.id === picked) ?? slots[0];
  if (!slot) return null;
  const name = named ?? workshop;
  const reading = { withYear: needsYear(slots) };

  const save = (): void => {
    const starts = instantOf(slot.start, zone);
    if (!starts) return;
    const uid = `${id}-${slot.id}@sayso`;
    const title = name.trim() || activity.question;
    const text = calendarFile({
      uid,
      stamp: Date.now(),
      starts: starts.at,
      minutes: slot.minutes,
      title,
      place,
    });
    saveFile(
      new Blob([text], { type: 'text/calendar;charset=utf-8' }),
      `${t('deskFile')}-${slot.start.slice(0, 10)}.ics`,
    );
  };

  return (
    <Stack gap="lg">
      <Heading level={4}>{t('deskTitle')}</Heading>
      <SelectField
        label={t('deskDate')}
        options={slots.map((one) => ({ value: one.id, label: slotWords(one, zone, reading) }))}
        value={slot.id}
        onValueChange={setPicked}
      />
      <TextField
        label={t('deskName')}
        value={name}
        autoComplete="off"
        onChange={({ target }) => setNamed(target.value)}
      />
      <div>
        <p className={styles.hint}>{t('deskHint')}</p>
        <Button icon={CalendarArrowDown} onClick={save}>
          {t('deskSave')}
        </Button>
      </div>
    </Stack>
  );
}
