import { room } from '@sayso/shared/features.ts';
import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { useLayoutEffect, useState } from 'react';
import { deviceStore } from './device-store.ts';
import { lineFor } from './early-line.ts';
import { dropPass, keptPass, type Pass } from './kept-pass.ts';
import { Outbox } from './outbox.ts';
import { openRoom, type RoomConnection } from './room-connection.ts';
import { seatKeyOf, sweepOtherSeats } from './seat-belongings.ts';
import { passFor } from './seat-pass.ts';
import type { CallRefusal } from './server-calls.ts';

export type SeatStanding =
  | { readonly kind: 'asking' }
  /** This device has a seat here: it is taken before anything is drawn. */
  | { readonly kind: 'seated' }
  | { readonly kind: 'refused'; readonly refusal: CallRefusal }
  /** The link's key belongs to another role than the address says. */
  | { readonly kind: 'elsewhere'; readonly role: Role }
  | { readonly kind: 'open'; readonly connection: RoomConnection };

export interface SeatInRoom {
  readonly standing: SeatStanding;
  /** Tries once more; `anew` gives up the seat of this device and asks for another one. */
  again(how?: 'anew'): void;
}

const before = (code: RoomCode, role: Role): SeatStanding => ({
  kind: keptPass(code, role) ? 'seated' : 'asking',
});

/** Takes this device's seat in a room and keeps it connected while the screen is shown. */
export function useSeat(code: RoomCode, role: Role, key: string | undefined): SeatInRoom {
  const [standing, setStanding] = useState<SeatStanding>(() => before(code, role));
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is there to start over
  useLayoutEffect(() => {
    let left = false;
    let connection: RoomConnection | undefined;
    const open = ({ token }: Pass): void => {
      connection = connect(code, role, token);
      setStanding({ kind: 'open', connection });
    };
    const kept = keptPass(code, role);
    if (kept) open(kept);
    else {
      void passFor(code, role, key).then((called) => {
        if (left) return;
        if (!called.ok) return setStanding({ kind: 'refused', refusal: called });
        if (called.value.role === role) open(called.value);
        else setStanding({ kind: 'elsewhere', role: called.value.role });
      });
    }
    return () => {
      left = true;
      connection?.close();
      setStanding(before(code, role));
    };
  }, [code, role, key, turn]);

  return {
    standing,
    again(how) {
      if (how === 'anew') dropPass(code, role);
      setTurn((turns) => turns + 1);
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
