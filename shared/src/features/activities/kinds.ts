import type { AnyKind } from './activity-kind.ts';
import { approval } from './kinds/approval/approval.ts';
import { availability } from './kinds/availability/availability.ts';
import { checkIn } from './kinds/check-in/check-in.ts';
import { choice } from './kinds/choice/choice.ts';
import { faces } from './kinds/faces/faces.ts';
import { formOf } from './kinds/form/form.ts';
import { ladder } from './kinds/ladder/ladder.ts';
import { number } from './kinds/number/number.ts';
import { openText } from './kinds/open-text/open-text.ts';
import { pace } from './kinds/pace/pace.ts';
import { panel } from './kinds/panel/panel.ts';
import { pin } from './kinds/pin/pin.ts';
import { points } from './kinds/points/points.ts';
import { ranking } from './kinds/ranking/ranking.ts';
import { roomQuestions } from './kinds/room-questions/room-questions.ts';
import { scale } from './kinds/scale/scale.ts';
import { statements } from './kinds/statements/statements.ts';
import { twoAxes } from './kinds/two-axes/two-axes.ts';
import { wordCloud } from './kinds/word-cloud/word-cloud.ts';
import { written } from './kinds/written/written.ts';

const plain = [
  choice,
  approval,
  ranking,
  points,
  twoAxes,
  number,
  pin,
  wordCloud,
  written,
  scale,
  faces,
  checkIn,
  ladder,
  pace,
  availability,
  panel,
  openText,
  roomQuestions,
  statements,
] as const satisfies readonly AnyKind[];

/** Every kind of question there is. A form asks questions of the others. */
export const kinds = [...plain, formOf(plain)] as const satisfies readonly AnyKind[];

const byKey: ReadonlyMap<string, AnyKind> = new Map(kinds.map((kind) => [kind.key, kind]));

/** Undefined when this version of the app does not know the kind. */
export const kindOf = (key: string): AnyKind | undefined => byKey.get(key);
