import { WhisperId } from '@sayso/shared/features/whispers/whispers.model.ts';
import { whisperTextLimit } from '@sayso/shared/features/whispers/whispers.rules.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import type { ReactNode } from 'react';
import { freshId } from '../../session/fresh-id.ts';
import { useDraft } from '../../session/use-draft.ts';
import { useRoom } from '../../session/use-room.ts';
import { ComposeLine } from '../../ui/compose-line.tsx';
import { t } from './whispers.messages.ts';

/** `command` makes the command from a fresh id and the text. */
export function WhisperCompose(props: {
  draftKey: string;
  label: string;
  command: (id: WhisperId, text: string) => RoomCommand;
  /** The first letter is in the field. */
  onTyping?: () => void;
  onSent?: () => void;
  note?: ReactNode;
  /** Stands here instead when the workshop has ended. */
  over?: ReactNode;
}) {
  const { draftKey, label, command, onTyping, onSent, note, over = null } = props;
  const ended = useRoom(({ workshop }) => workshop.ended);
  const draft = useDraft(draftKey);
  if (ended) return over;
  return (
    <ComposeLine
      label={label}
      send={t('send')}
      limit={whisperTextLimit}
      value={draft.text}
      onValueChange={(text) => {
        if (draft.text === '') onTyping?.();
        draft.setText(text);
      }}
      onSend={() => {
        void draft.submit(command(freshId(WhisperId), draft.text));
        onSent?.();
      }}
      note={note}
    />
  );
}
