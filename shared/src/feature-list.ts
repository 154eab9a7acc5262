import { activities } from './features/activities/activities.feature.ts';
import { agenda } from './features/agenda/agenda.feature.ts';
import { board } from './features/board/board.feature.ts';
import { chat } from './features/chat/chat.feature.ts';
import { people } from './features/people/people.feature.ts';
import { whispers } from './features/whispers/whispers.feature.ts';
import { workshop } from './features/workshop/workshop.feature.ts';
import type { Actor, Feature, Rejection, Typed } from './room/feature.ts';

/** The product in one list. Key = folder = prefix of every message type. */
export const features = [workshop, people, agenda, board, chat, activities, whispers] as const;

type Features = typeof features;
type Part<F> =
  F extends Feature<infer State, infer Command, infer Event, infer Notice, infer Signal>
    ? { state: State; command: Command; event: Event; notice: Notice; signal: Signal }
    : never;

/** The whole state of a room, a field per feature. Screens hold the same shape with less in it. */
export type RoomState = { [F in Features[number] as F['key']]: ReturnType<F['initial']> };
export type RoomCommand = Extract<Part<Features[number]>['command'], Typed>;
export type RoomEvent = Extract<Part<Features[number]>['event'], Typed>;
export type RoomSignal = Extract<Part<Features[number]>['signal'], Typed>;

type Rules = Extract<Features[number], { queries: object }>['queries'];
type RuleOf<All> = All extends unknown ? All[keyof All] : never;
type Asking<Rule> = Rule extends {
  answer(state: never, query: infer Query extends Typed, by: Actor): infer Answer;
}
  ? { query: Query; answer: Exclude<Answer, Rejection> }
  : never;

/** What no view holds and may be asked for. */
export type RoomQuery = Asking<RuleOf<Rules>>['query'];
/** What the query of this type is answered, when it is not refused. */
export type RoomAnswer<Type extends RoomQuery['type']> = Extract<
  Asking<RuleOf<Rules>>,
  { query: { type: Type } }
>['answer'];
