import { eightRungs, fiveRungs } from '@sayso/shared/features/activities/kinds/ladder/ladder.rungs.ts';
import { words } from '../../../../messages/words.ts';

export const t = words('ladder', {
  ...fiveRungs,
  ...eightRungs,
  label: 'Ladder of participation',
  hint: 'How much power did we really have? The host says it, the room says it, and both are shown together.',
  choose: 'The top rung is the most power. Choose the one that fits best.',
  rung: '{{number}}. {{name}}',
  which: 'Which ladder?',
  five: 'Five rungs',
  fiveMeans: 'From informing to co-production. Good for any group.',
  eight: 'Eight rungs',
  eightMeans: 'Made for young people and adults who work together.',
  declared: 'Where do you, the host, think we are?',
  declaredHint: 'Nobody sees this before the results. Then both stand side by side.',
  notSaid: 'We don’t say',
  hostSaid: 'The host said this',

  informingMeans: 'We are told what others have decided.',
  consultingMeans: 'We are asked what we think. Others decide.',
  engagingMeans: 'We talk with those who decide, more than once, and it can change things. Others decide.',
  coDesigningMeans: 'We help to make the plan. Others have the last word.',
  coProductionMeans: 'We plan, decide and do it together as equals, from start to end.',

  usedMeans: 'Adults say that it comes from young people, but it is what adults want.',
  decorationMeans: 'Young people are there to be seen. Nobody wants to know what they think.',
  tokenMeans: 'Young people may say something, so that it looks right. It changes nothing.',
  givenPartMeans: 'Adults decide. Young people know what it is for, and said yes to their part.',
  askedMeans: 'Adults decide. They ask young people first, and tell them what came of it.',
  adultsStartMeans: 'The idea comes from adults. Young people and adults decide as equals.',
  youngLeadMeans: 'Young people have the idea, decide and do it. Adults help when asked.',
  youngShareMeans: 'Young people have the idea and bring adults in. They decide as equals.',
});
