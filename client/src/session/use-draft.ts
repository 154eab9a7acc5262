import type { RoomCommand } from '@sayso/shared/features.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceStore } from './device-store.ts';
import type { SendOptions } from './room-connection.ts';
import { useRoomConnection } from './room-context.ts';

export interface Draft {
  readonly text: string;
  setText(text: string): void;
  clear(): void;
  /** Empties the field and sends. A refused text comes back; where something else has been typed, it is set aside. */
  submit(command: RoomCommand, options?: SendOptions): Promise<Answer>;
}

/** Text being typed. It stays on this device until it is sent. `key` is unique within the room: `note:b1`. */
export function useDraft(key: string): Draft {
  const connection = useRoomConnection();
  const place = `sayso.draft.${connection.seatKey}.${key}`;
  const [draft, setDraft] = useState(() => ({ place, text: keptText(place) }));
  const text = draft.place === place ? draft.text : keptText(place);
  const latest = useRef({ place, text });
  useEffect(() => {
    latest.current = { place, text };
  });

  const setText = useCallback(
    (typed: string) => {
      latest.current = { place, text: typed };
      setDraft(latest.current);
      if (typed === '') deviceStore.remove(place);
      else deviceStore.write(place, typed);
    },
    [place],
  );

  const submit: Draft['submit'] = async (command, options) => {
    const sent = text;
    setText('');
    const answer = await connection.send(command, options);
    if (answer.ok) return answer;
    const typed = keptText(place);
    if (typed === '') {
      deviceStore.write(place, sent);
      if (latest.current.place === place) setText(sent);
    } else if (typed !== sent && sent.trim() !== '') connection.setAside(sent, answer.sentence);
    return answer;
  };

  return { text, setText, clear: () => setText(''), submit };
}

const keptText = (place: string): string => {
  const kept = deviceStore.read(place);
  return typeof kept === 'string' ? kept : '';
};
