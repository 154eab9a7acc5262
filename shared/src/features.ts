import { features, type RoomCommand, type RoomEvent, type RoomState } from './feature-list.ts';
import { flows } from './flows/flow-list.ts';
import { joinFeatures } from './room/room.ts';

export type { RoomCommand, RoomEvent, RoomState } from './feature-list.ts';

/** The product: every feature, joined by the flows. */
export const room = joinFeatures<RoomState, RoomCommand, RoomEvent>(features, flows);
