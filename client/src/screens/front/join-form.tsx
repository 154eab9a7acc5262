import { RoomCode } from '@sayso/shared/room/ids.ts';
import { type FormEvent, useRef, useState } from 'react';
import { navigate, seatPath } from '../../router.ts';
import { passFor } from '../../session/seat-pass.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField } from '../../ui/code-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from './front.messages.ts';

const codeLength = 8;

/** Tries the code before it leaves the page, so that a mistake is said where it was made. */
export function JoinForm() {
  const [digits, setDigits] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function complain(sentence: string) {
    setError(sentence);
    form.current?.querySelector('input')?.focus();
  }

  async function join(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const code = RoomCode.safeParse(digits);
    if (!code.success) return complain(t('tooShort', { count: codeLength - digits.length }));
    setBusy(true);
    const called = await passFor(code.data, 'participant', undefined);
    setBusy(false);
    if (called.ok) navigate(seatPath(code.data, called.value.role));
    else complain(called.sentence);
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void join(event)}>
      <Stack gap="md">
        <CodeField
          label={t('code')}
          hint={t('codeHint')}
          error={error}
          value={digits}
          length={codeLength}
          onValueChange={(typed) => {
            setDigits(typed);
            setError(undefined);
          }}
        />
        <Button type="submit" variant="primary" size="large" wide busy={busy}>
          {t('join')}
        </Button>
      </Stack>
    </form>
  );
}
