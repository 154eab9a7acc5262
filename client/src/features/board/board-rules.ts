import { boardCommands } from '@sayso/shared/features/board/board.commands.ts';
import { boardShow } from '@sayso/shared/features/board/board.privacy.ts';
import { boardRefusals } from '@sayso/shared/features/board/board.refusals.ts';
import { decideBoard } from '@sayso/shared/features/board/board.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';

/** Comes with the first board that is shown: from then on the screen runs ahead of the server. */
room.learn(
  'board',
  trusted({ commands: boardCommands, decide: decideBoard, show: boardShow, refusals: boardRefusals }),
);
