import { aNewStepTakesTheSpotlightOffAQuestion } from './a-new-step-takes-the-spotlight-off-a-question.ts';
import { aQuestionQuotesWhatTheNoteSays } from './a-question-quotes-what-the-note-says.ts';
import { aServerThatWakesHasSeenNobodyLook } from './a-server-that-wakes-has-seen-nobody-look.ts';
import { aStrongerPromiseTakesNamesOffEarlierWords } from './a-stronger-promise-takes-names-off-earlier-words.ts';
import { agreeingAtAnOpenDoorLetsYouIn } from './agreeing-at-an-open-door-lets-you-in.ts';
import { anEndedWorkshopTakesNothingMore } from './an-ended-workshop-takes-nothing-more.ts';
import { enteringAnAgendaItemOpensItsBoardOrActivity } from './entering-an-agenda-item-opens-its-board-or-activity.ts';
import { nobodyStaysHeldByWhoIsGone } from './nobody-stays-held-by-who-is-gone.ts';
import { onlyPeopleInsideTakePart } from './only-people-inside-take-part.ts';
import { openingTheDoorLetsInWhoWaits } from './opening-the-door-lets-in-who-waits.ts';
import type { RoomFlow } from './room-flow.ts';
import { theEndClosesEveryOpenQuestion } from './the-end-closes-every-open-question.ts';
import { theFirstContributionFixesThePromise } from './the-first-contribution-fixes-the-promise.ts';
import { thePromiseRulesWhatBecomesOfNames } from './the-promise-rules-what-becomes-of-names.ts';
import { writingAboutANoteReachesWhoeverWroteIt } from './writing-about-a-note-reaches-whoever-wrote-it.ts';

/** Every rule that needs two features, in the order they are asked. */
export const flows: readonly RoomFlow[] = [
  anEndedWorkshopTakesNothingMore,
  onlyPeopleInsideTakePart,
  thePromiseRulesWhatBecomesOfNames,
  aStrongerPromiseTakesNamesOffEarlierWords,
  agreeingAtAnOpenDoorLetsYouIn,
  openingTheDoorLetsInWhoWaits,
  enteringAnAgendaItemOpensItsBoardOrActivity,
  aNewStepTakesTheSpotlightOffAQuestion,
  aServerThatWakesHasSeenNobodyLook,
  theFirstContributionFixesThePromise,
  nobodyStaysHeldByWhoIsGone,
  theEndClosesEveryOpenQuestion,
  aQuestionQuotesWhatTheNoteSays,
  writingAboutANoteReachesWhoeverWroteIt,
];
