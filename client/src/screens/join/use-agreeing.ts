import { type FormEvent, useRef, useState } from 'react';
import { useDraft } from '../../session/use-draft.ts';
import { useSend } from '../../session/use-send.ts';

/** Saying yes, with a name where names are used. What is missing is said at the field until it is changed. */
export function useAgreeing(asksName: boolean) {
  const send = useSend();
  const draft = useDraft('your-name');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const nameField = useRef<HTMLInputElement>(null);

  async function agree(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const answer = await send(
      { type: 'people.Agree', ...(asksName ? { name: draft.text } : {}) },
      { ownRefusal: true },
    );
    setBusy(false);
    if (answer.ok) {
      draft.clear();
      return;
    }
    setError(answer.sentence);
    nameField.current?.focus();
  }

  const setText = (text: string): void => {
    draft.setText(text);
    setError(undefined);
  };
  return { name: { text: draft.text, setText }, busy, error, nameField, agree };
}
