import type { RoomState } from '@sayso/shared/features.ts';
import type { Goodbye } from '@sayso/shared/protocol.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReturnedWork } from './returned-work.ts';
import type { You } from './you.ts';

export interface Refusal {
  readonly code: string;
  readonly sentence: string;
}

/** What a screen knows. `room` changes in place with every `version`; the entities inside its Maps are immutable. */
export interface RoomScreen {
  /** `gone`: the server ended it for good, `goodbye` says why. */
  readonly status: 'connecting' | 'live' | 'offline' | 'gone';
  /** Whether everything done here has reached the server. */
  readonly saved: 'saved' | 'saving' | 'offline';
  /** Null before the first welcome. */
  readonly you: You | null;
  readonly room: RoomState;
  readonly version: number;
  /** The last thing the server or the rules said no to. A new object each time. */
  readonly refusal: Refusal | null;
  /** Text of an earlier run of the page that was refused, until it is put away. */
  readonly returned: readonly ReturnedWork[];
  readonly goodbye: Goodbye | null;
}

export type RoomStore = StoreApi<RoomScreen>;

export const createRoomStore = (room: RoomState): RoomStore =>
  createStore<RoomScreen>(() => ({
    status: 'connecting',
    saved: 'saved',
    you: null,
    room,
    version: 0,
    refusal: null,
    returned: [],
    goodbye: null,
  }));
