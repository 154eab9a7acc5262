import { ownId } from '../../room/ids.ts';

export const BoardId = ownId<'BoardId'>();
export type BoardId = ReturnType<typeof BoardId.parse>;
export const SectionId = ownId<'SectionId'>();
export type SectionId = ReturnType<typeof SectionId.parse>;
/** Anything that lies on a board: a note, a shape, a picture … */
export const ItemId = ownId<'ItemId'>();
export type ItemId = ReturnType<typeof ItemId.parse>;
export const GroupId = ownId<'GroupId'>();
export type GroupId = ReturnType<typeof GroupId.parse>;
export const VotingId = ownId<'VotingId'>();
export type VotingId = ReturnType<typeof VotingId.parse>;
