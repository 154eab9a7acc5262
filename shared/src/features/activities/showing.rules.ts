import type { CommandOf } from './activities.commands.ts';
import type { ActivitiesState, Activity } from './activities.model.ts';
import { no, refusalIn } from './activities.refusals.ts';
import type { Decided } from './asking.rules.ts';
import { kindOf } from './kinds.ts';

export function reveal({ id, kind, stage, secret, revealed }: Activity): Decided {
  if (stage === 'draft') return no('activities.not-open');
  if (kindOf(kind)?.teamOnly) return no('activities.for-the-team');
  if (secret && stage === 'open') return no('activities.secret-open');
  return revealed ? [] : [{ type: 'activities.Revealed', id }];
}

export function freeze({ id, stage, frozen }: Activity, command: CommandOf<'activities.Freeze'>): Decided {
  if (stage === 'draft') return no('activities.not-open');
  return frozen === command.frozen ? [] : [{ type: 'activities.Frozen', id, frozen: command.frozen }];
}

/** What is kept is the whole of it, so that screens need no rules to read it. */
export function curate(
  { curation }: ActivitiesState,
  { id, kind: key, stage }: Activity,
  { change }: CommandOf<'activities.Curate'>,
): Decided {
  if (stage === 'draft') return no('activities.not-open');
  const rules = kindOf(key)?.curation;
  if (!rules) return no('activities.odd-change');
  const parsed = rules.change.safeParse(change);
  if (!parsed.success) return refusalIn(parsed.error.issues, 'activities.odd-change');
  const before = curation.get(id) ?? rules.initial;
  const after = rules.apply(before, parsed.data);
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  return [{ type: 'activities.Curated', id, curation: after }];
}
