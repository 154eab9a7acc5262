import type { RoomCommand, RoomEvent, RoomState } from '../feature-list.ts';
import type { Flow } from '../room/feature.ts';

export type RoomFlow = Flow<RoomState, RoomCommand, RoomEvent>;
