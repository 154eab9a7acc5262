import { room } from '@sayso/shared/features.ts';
import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { useEffect, useState } from 'react';
import { deviceStore } from './device-store.ts';
import { lineFor } from './early-line.ts';
import { dropPass } from './kept-pass.ts';
import { Outbox } from './outbox.ts';
import { openRoom, type RoomConnection } from './room-connection.ts';
import { seatKeyOf, sweepOtherSeats } from './seat-belongings.ts';
import { passFor } from './seat-pass.ts';
import type { CallRefusal } from './server-calls.ts';

export type SeatStanding =
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly refusal: CallRefusal }
  /** The link's key belongs to another role than the address says. */
  | { readonly kind: 'elsewhere'; readonly role: Role }
  | { readonly kind: 'open'; readonly connection: RoomConnection };

export interface SeatInRoom {
  readonly standing: SeatStanding;
  /** Tries once more; `anew` gives up the seat of this device and asks for another one. */
  again(how?: 'anew'): void;
}

const asking: SeatStanding = { kind: 'asking' };

/** Takes this device's seat in a room and keeps it connected while the screen is shown. */
export function useSeat(code: RoomCode, role: Role, key: string | undefined): SeatInRoom {
  const [standing, setStanding] = useState<SeatStanding>(asking);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is there to start over
  useEffect(() => {
    let left = false;
    let connection: RoomConnection | undefined;
    void passFor(code, role, key).then((called) => {
      if (left) return;
      if (!called.ok) return setStanding({ kind: 'refused', refusal: called });
      const { token, role: given } = called.value;
      if (given !== role) return setStanding({ kind: 'elsewhere', role: given });
      connection = connect(code, role, token);
      setStanding({ kind: 'open', connection });
    });
    return () => {
      left = true;
      connection?.close();
      setStanding(asking);
    };
  }, [code, role, key, turn]);

  return {
    standing,
    again(how) {
      if (how === 'anew') dropPass(code, role);
      setTurn((before) => before + 1);
    },
  };
}

function connect(code: RoomCode, role: Role, token: string): RoomConnection {
  const seatKey = seatKeyOf(code, role, token);
  sweepOtherSeats(code, role, seatKey);
  const now = (): number => Date.now();
  return openRoom({
    code,
    seatKey,
    room,
    link: lineFor(token, location.search),
    outbox: new Outbox(deviceStore, seatKey, now),
    now,
  });
}
