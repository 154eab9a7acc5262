import type { ThingId } from '@sayso/shared/features/whispers/about.ts';
import { WhisperId } from '@sayso/shared/features/whispers/whispers.model.ts';
import { whisperTextLimit } from '@sayso/shared/features/whispers/whispers.rules.ts';
import { useRef } from 'react';
import { freshId } from '../../session/fresh-id.ts';
import { useDraft } from '../../session/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { Quote } from './quote.tsx';
import { t } from './whispers.messages.ts';

/** For the team: a private message to whoever wrote a note. Who that is, nobody learns. */
export function WriteToWriter(props: { note: ThingId; words: string; onClose: () => void }) {
  const { note, words, onClose } = props;
  const draft = useDraft(`writer:${note}`);
  const field = useRef<HTMLTextAreaElement>(null);

  async function send() {
    if (draft.text.trim() === '') return field.current?.focus();
    onClose();
    const { text } = draft;
    const answer = await draft.submit({ type: 'whispers.WriteToWriter', note, id: freshId(WhisperId), text });
    if (answer.ok) showToast({ text: t('toWriterSent'), tone: 'good' });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('toWriter')}
      initialFocus={field}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={() => void send()}>
            {t('send')}
          </Button>
        </>
      }
    >
      <Quote label={t('theirNote')} words={words} />
      <TextArea
        ref={field}
        label={t('message')}
        limit={whisperTextLimit}
        value={draft.text}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <p>{t('toWriterHint')}</p>
    </Dialog>
  );
}
