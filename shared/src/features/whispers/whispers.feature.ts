import type { Feature } from '../../room/feature.ts';
import { evolveWhispers, initialWhispers, type WhispersEvent, type WhispersState } from './whispers.model.ts';
import { whispersConceal, whispersErasure, whispersShow } from './whispers.privacy.ts';
import {
  decideWhispers,
  type WhispersCommand,
  whispersCommands,
  whispersRefusals,
} from './whispers.rules.ts';

/** The private line to the team. No command closes it. */
export const whispers = {
  key: 'whispers',
  commands: whispersCommands,
  // All but writing to the writer of a note: no screen knows who that is.
  predicted: ['whispers.Tell', 'whispers.Reply', 'whispers.MarkSeen'],
  refusals: whispersRefusals,
  initial: initialWhispers,
  decide: decideWhispers,
  evolve: evolveWhispers,
  show: whispersShow,
  conceal: whispersConceal,
  transient: ['whispers.WriterAddressed'],
  forgets: ['whispers.SignaturesTaken'],
  erasure: whispersErasure,
  paces: { 'whispers.Tell': { burst: 8, perSecond: 1 } },
} as const satisfies Feature<WhispersState, WhispersCommand, WhispersEvent>;
