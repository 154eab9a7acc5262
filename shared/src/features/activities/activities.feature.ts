import type { Feature } from '../../room/feature.ts';
import type { ActivitiesCommand } from './activities.commands.ts';
import type { ActivitiesEvent, ActivitiesNotice } from './activities.events.ts';
import { evolveActivities } from './activities.evolve.ts';
import { activitiesLater } from './activities.later.ts';
import { type ActivitiesState, initialActivities } from './activities.model.ts';
import type { ActivitiesQuery } from './queries/activities.queries.ts';

export const activities = {
  key: 'activities',
  commands: activitiesLater.commands,
  // Nothing that closes: that shuffles the ballots, which no screen has. Nor what leans on other people's ballots or words.
  predicted: [
    'activities.Draft',
    'activities.Discard',
    'activities.Open',
    'activities.Ask',
    'activities.LetAnswersIn',
    'activities.SetTimer',
    'activities.Answer',
    'activities.Pass',
    'activities.Withdraw',
    'activities.Reveal',
    'activities.Freeze',
    'activities.WriteEntry',
    'activities.RewordEntry',
    'activities.DeleteEntry',
    'activities.ShowEntry',
    'activities.HideEntry',
    'activities.MarkEntry',
    'activities.GroupEntry',
    'activities.MakeEntryGroup',
    'activities.RenameEntryGroup',
    'activities.DissolveEntryGroup',
    'activities.RespondToEntry',
  ],
  refusals: activitiesLater.refusals,
  initial: initialActivities,
  decide: activitiesLater.decide,
  evolve: evolveActivities,
  show: activitiesLater.show,
  conceal: activitiesLater.conceal,
  transient: ['activities.Seen', 'activities.SeenForgotten'],
  forgets: [
    'activities.Closed',
    'activities.Curated',
    'activities.EntryDeleted',
    'activities.EntryHeld',
    'activities.EntryHidden',
    'activities.EntryReworded',
    'activities.SignaturesTaken',
  ],
  erasure: activitiesLater.erasure,
  files: activitiesLater.files,
  withheld: activitiesLater.withheld,
  upcasts: activitiesLater.upcasts,
  queries: activitiesLater.queries,
  // Every one of them is counted again for everybody who sees the results.
  paces: {
    'activities.Answer': { burst: 12, perSecond: 2 },
    'activities.WriteEntry': { burst: 8, perSecond: 1 },
    // Deleting also takes the words out of the files, which costs the disk more than anything else a person can ask for.
    'activities.DeleteEntry': { burst: 6, perSecond: 0.5 },
    'activities.RespondToEntry': { burst: 20, perSecond: 4 },
    'activities.See': { burst: 12, perSecond: 1 },
  },
} as const satisfies Feature<
  ActivitiesState,
  ActivitiesCommand,
  ActivitiesEvent,
  ActivitiesNotice,
  never,
  ActivitiesQuery
>;
