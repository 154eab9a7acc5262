import { type Audience, isFacilitator } from '../../../room/audience.ts';
import type { Actor } from '../../../room/feature.ts';
import { forPeers } from '../../../room/signature.ts';
import type { BoardShowTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { boardRow, isShown } from '../board.telling.ts';
import { withinReach } from '../geometry.ts';
import type { Leading, TogetherEvent, TogetherSignal } from './together.model.ts';
import { areaWithinReach } from './together.rules.ts';

type Started = Extract<TogetherEvent, { type: 'board.LeadingStarted' }>;
const nameless = (event: Started): Started => ({ ...event, seat: null });

export const togetherShow: BoardShowTable<TogetherEvent> = {
  'board.EveryoneBrought': boardRow(({ board }, before) => isShown(before, board)),
  'board.LeadingStarted': boardRow(({ board }, before) => isShown(before, board), nameless, nameless),
  'board.LeadingStopped': boardRow(({ board }, before) => isShown(before, board)),
};

export const leadingShown = (leading: Leading): Leading => ({ ...leading, seat: null });

const outside: readonly Audience[] = ['participants', 'displays'];

/**
 * The team points whenever it likes. Participants do where the team lets them, and never while they write in private: where
 * somebody points would say what they write.
 */
export function relayTogether(
  state: BoardState,
  signal: TogetherSignal,
  by: Actor,
): { key: string; to: readonly Audience[]; told: TogetherSignal } | null {
  const board = state.boards.get(signal.board);
  const team = isFacilitator(by.role);
  if (!board || !(team || board.shown)) return null;
  const to: readonly Audience[] = board.shown ? ['facilitators', ...outside] : ['facilitators'];
  const { type } = signal;
  const key = `${type}:${board.id}:${by.author}`;
  if (type === 'board.Cursor') {
    const may = team || (by.role === 'participant' && board.open && board.allows.cursors && !board.writing);
    const { pointer, x, y } = signal;
    const told = {
      type,
      board: board.id,
      pointer,
      x: withinReach(x),
      y: withinReach(y),
      by: forPeers(by.signature),
    };
    return may ? { key, to: to.filter((audience) => audience !== 'displays'), told } : null;
  }
  if (!team) return null;
  if (type === 'board.Laser') {
    const trail = signal.trail.map(({ x, y }) => ({ x: withinReach(x), y: withinReach(y) }));
    return { key, to, told: { ...signal, trail } };
  }
  const led = state.leading.get(board.id);
  return led?.seat === by.seat ? { key, to, told: { ...signal, area: areaWithinReach(signal.area) } } : null;
}
