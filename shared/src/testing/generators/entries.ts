import type { RoomState } from '../../feature-list.ts';
import type { Activity } from '../../features/activities/activities.model.ts';
import type { EntriesCommand } from '../../features/activities/entries/entries.commands.ts';
import {
  type Entry,
  EntryGroupId,
  EntryId,
  entryMarks,
} from '../../features/activities/entries/entries.model.ts';
import { isForEverybody, isWallOpen } from '../../features/activities/entries/entries.reach.ts';
import type { EntriesRules } from '../../features/activities/entries/entries-kind.ts';
import { kindOf } from '../../features/activities/kinds.ts';
import type { Viewer } from '../../room/audience.ts';
import type { Dice } from '../dice.ts';
import { type Probe, proposed, type Words, type World } from './probe.ts';

interface Wall {
  readonly activity: Activity;
  readonly rules: EntriesRules<unknown, unknown>;
  readonly entries: readonly Entry[];
}

const walls = ({ state }: World, stages: readonly Activity['stage'][]): readonly Wall[] =>
  [...state.activities.activities.values()].flatMap((activity) => {
    const rules = kindOf(activity.kind)?.entries;
    const entries = [...(state.activities.entries.get(activity.id)?.values() ?? [])];
    return rules && stages.includes(activity.stage) ? [{ activity, rules, entries }] : [];
  });
const openWall = (world: World, dice: Dice): Wall | undefined => dice.pick(walls(world, ['open']));

const texts = (
  world: World,
  stages: readonly Activity['stage'][],
  fits: (one: Entry, wall: Wall) => boolean,
) =>
  walls(world, stages).flatMap((wall) =>
    wall.entries.filter((entry) => fits(entry, wall)).map((entry) => ({ wall, entry })),
  );
const naming = ({ wall, entry }: { readonly wall: Wall; readonly entry: Entry }) => ({
  id: wall.activity.id,
  entry: entry.id,
});

/** Whoever wrote it gives the command. */
const byWriter = (world: World, dice: Dice, fits: (one: Entry) => boolean = () => true) => {
  const one = dice.pick(texts(world, ['open'], (entry) => entry.author !== null && fits(entry)));
  const by = one && world.everybody.find(({ author }) => author === one.entry.author);
  return one && by && { by, ...naming(one) };
};

const groupAt = (world: World, dice: Dice) =>
  dice.pick(
    [...world.state.activities.entryGroups].flatMap(([id, groups]) =>
      [...groups.values()].map((group) => ({ id, group: group.id })),
    ),
  );

export const entriesMakers: Probe<EntriesCommand>['makers'] = {
  'activities.WriteEntry': (world, dice) =>
    proposed(dice.chance(0.2) ? dice.pick(world.team) : dice.pick(world.people), (by) => {
      const wall = openWall(world, dice);
      const entry = EntryId.parse(dice.id());
      const relayed = world.team.includes(by) && dice.chance(0.5) ? { relayed: true } : {};
      return (
        wall && {
          type: 'activities.WriteEntry',
          ...{ id: wall.activity.id, entry, text: dice.text('entry'), ...relayed },
        }
      );
    }),
  'activities.RewordEntry': (world, dice) => {
    const shown = dice.chance(0.6);
    const own = byWriter(world, dice, ({ status }) => !shown || status === 'shown');
    return (
      own && {
        by: own.by,
        command: {
          type: 'activities.RewordEntry',
          ...{ id: own.id, entry: own.entry, text: dice.text('entry') },
        },
      }
    );
  },
  'activities.DeleteEntry': (world, dice) => {
    const own = dice.chance(0.5) ? byWriter(world, dice) : undefined;
    return own && { by: own.by, command: { type: 'activities.DeleteEntry', id: own.id, entry: own.entry } };
  },
  'activities.ShowEntry': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const one = dice.pick(texts(world, ['open', 'closed'], ({ status }) => status !== 'shown'));
      return one && { type: 'activities.ShowEntry', ...naming(one) };
    }),
  'activities.HideEntry': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const one = dice.pick(texts(world, ['open', 'closed'], ({ status }) => status !== 'hidden'));
      return one && { type: 'activities.HideEntry', ...naming(one) };
    }),
  'activities.MarkEntry': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const one = dice.pick(
        texts(
          world,
          ['open', 'closed'],
          ({ status }, { rules }) => status === 'shown' && rules.queue === true,
        ),
      );
      const mark = dice.chance(0.2) ? null : (dice.pick(entryMarks) ?? null);
      const reply = mark === 'answered' && dice.chance(0.7) ? { reply: dice.text('reply') } : {};
      return one && { type: 'activities.MarkEntry', ...naming(one), mark, ...reply };
    }),
  'activities.MakeEntryGroup': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const wall = dice.pick(walls(world, ['open', 'closed']).filter(({ rules }) => rules.groups));
      return (
        wall && {
          type: 'activities.MakeEntryGroup',
          id: wall.activity.id,
          group: EntryGroupId.parse(dice.id()),
          title: dice.text('theme'),
        }
      );
    }),
  'activities.RenameEntryGroup': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const one = groupAt(world, dice);
      return one && { type: 'activities.RenameEntryGroup', ...one, title: dice.text('theme') };
    }),
  'activities.DissolveEntryGroup': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const one = dice.chance(0.4) ? groupAt(world, dice) : undefined;
      return one && { type: 'activities.DissolveEntryGroup', ...one };
    }),
  'activities.GroupEntry': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const into = groupAt(world, dice);
      const one = dice.pick(
        texts(
          world,
          ['open', 'closed'],
          ({ status }, { activity }) => status === 'shown' && activity.id === into?.id,
        ),
      );
      if (!one || !into) return undefined;
      return { type: 'activities.GroupEntry', ...naming(one), group: dice.chance(0.2) ? null : into.group };
    }),
  'activities.RespondToEntry': (world, dice) =>
    proposed(dice.chance(0.5) ? world.people[0] : dice.pick(world.people), (by) => {
      const one = dice.pick(
        texts(
          world,
          ['open'],
          (entry, { activity, rules }) =>
            entry.author !== by.author &&
            isForEverybody(activity, entry) &&
            rules.responses(activity.setup).length > 0,
        ),
      );
      if (!one) return undefined;
      const response = dice.pick(one.wall.rules.responses(one.wall.activity.setup)) ?? null;
      return {
        type: 'activities.RespondToEntry',
        ...naming(one),
        response: dice.chance(0.1) ? null : response,
      };
    }),
};

/** What a question brought with it has its words in the setup as well. */
const isWritten = ({ author }: Entry): boolean => author !== null;
const textsOf = ({ text, reply }: Entry): readonly string[] => (reply === null ? [text] : [text, reply]);

export function entriesWords({ activities }: RoomState): readonly Words[] {
  const boxed = [...activities.box.values()].flat().flatMap(({ wall }) => wall ?? []);
  const entries = [
    ...[...activities.entries.values()].flatMap((wall) => [...wall.values()]),
    ...boxed.flatMap((wall) => wall.entries),
  ];
  const groups = [
    ...[...activities.entryGroups.values()].flatMap((some) => [...some.values()]),
    ...boxed.flatMap((wall) => wall.groups),
  ];
  return [
    ...entries.filter(isWritten).map((entry) => ({ thing: entry.id, texts: textsOf(entry) })),
    ...groups.map(({ id, title }) => ({ thing: id, texts: [title] })),
  ];
}

export function entriesSecrets(
  { activities }: RoomState,
  { audience, author: own }: Viewer,
): readonly string[] {
  if (audience === 'facilitators') return [];
  return [...activities.activities.values()].flatMap((activity) => {
    const seen = audience !== 'lobby';
    const secret = (entry: Entry): readonly string[] =>
      isWritten(entry) && !(seen && entry.author === own) ? textsOf(entry) : [];
    const now = [...(activities.entries.get(activity.id)?.values() ?? [])]
      .filter((entry) => !(seen && isForEverybody(activity, entry)))
      .flatMap(secret);
    const groups = [...(activities.entryGroups.get(activity.id)?.values() ?? [])]
      .filter(() => !(seen && isWallOpen(activity)))
      .map(({ title }) => title);
    const boxed = (activities.box.get(activity.id) ?? []).flatMap(({ wall }, place) => {
      const round = activity.earlier[place];
      const open = seen && round !== undefined && isWallOpen({ ...activity, ...round });
      return wall?.entries.filter(({ status }) => !(open && status === 'shown')).flatMap(secret) ?? [];
    });
    return [...now, ...groups, ...boxed];
  });
}

/** In which order a screen holds texts depends on when it was shown them. */
export function entriesUnordered(state: RoomState): unknown {
  const { activities } = state;
  const sorted = <Key extends string, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> =>
    new Map([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    ...activities,
    entries: new Map([...activities.entries].map(([id, wall]) => [id, sorted(wall)])),
    entryGroups: new Map([...activities.entryGroups].map(([id, groups]) => [id, sorted(groups)])),
    responses: new Map(
      [...activities.responses].map(([id, given]) => [
        id,
        new Map([...given].map(([author, own]) => [author, sorted(own)])),
      ]),
    ),
  };
}
