import type { Role } from '@sayso/shared/room/audience.ts';
import type { Rejection } from '@sayso/shared/room/feature.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';

/** What a new workshop's links are made of. The keys are told once, here, and are nowhere stored. */
export interface OpenedWorkshop {
  readonly code: RoomCode;
  readonly keys: { readonly lead: string; readonly support: string; readonly display: string };
}

/** What the web routes need of the rest of the server. Both calls reject with LogUnavailable when nothing can be saved. */
export interface Workshops {
  /** `options` is what the start form sent, unchecked. */
  open(options: unknown): Promise<OpenedWorkshop | Rejection>;
  /** Without a key, a participant's seat. Undefined, without a reason, when code and key lead to no open seat. */
  takeSeat(code: string, key?: string): Promise<{ readonly token: string; readonly role: Role } | undefined>;
}
