import { workshopCommands } from '@sayso/shared/features/workshop/workshop.commands.ts';
import { workshopShow } from '@sayso/shared/features/workshop/workshop.privacy.ts';
import { decideWorkshop, workshopRefusals } from '@sayso/shared/features/workshop/workshop.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';

/** Comes with the team's screens: from then on they run ahead of the server. */
room.learn(
  'workshop',
  trusted({
    commands: workshopCommands,
    decide: decideWorkshop,
    show: workshopShow,
    refusals: workshopRefusals,
  }),
);
