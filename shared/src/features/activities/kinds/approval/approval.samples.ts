import type { SymbolName } from '../../../../symbols/symbol-names.ts';
import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { approval } from './approval.ts';

const option = (id: string, label: string) => ({ id: LabelledId.parse(`place-${id}`), label });
const drawn = (id: string, label: string, symbol: SymbolName) => ({ ...option(id, label), mark: { symbol } });
const ticked = (...ids: string[]) => ({ options: ids.map((id) => LabelledId.parse(`place-${id}`)) });

const places = [
  drawn('school', 'At school', 'school'),
  drawn('cafe', 'In a local café', 'food'),
  drawn('online', 'Online', 'phone'),
  option('library', 'In the library'),
  drawn('park', 'Outside, in the park', 'tree'),
];

export const approvalSamples: SamplesOf<typeof approval> = {
  kind: 'approval',
  cases: [
    {
      name: 'where to meet',
      question: 'Where could we meet?',
      setup: { options: places },
      answers: [
        ticked('school', 'library'),
        ticked('cafe', 'library', 'park'),
        ticked('online'),
        ticked('library', 'cafe'),
        ticked(),
        ticked('park', 'cafe', 'online'),
        ticked('library', 'park'),
        ticked('cafe'),
      ],
      misfits: [
        { answer: ticked('gone-1'), code: 'activities.approval-unknown' },
        { answer: ticked('cafe', 'cafe'), code: 'activities.approval-unknown' },
        { answer: ticked(...Array<string>(13).fill('cafe')), code: 'activities.approval-unknown' },
      ],
      reworded: { options: places.map((one) => ({ ...one, label: `${one.label}, on a Saturday` })) },
      rebuilt: { options: places.slice(0, 4) },
    },
  ],
  badSetups: [
    { setup: { options: places.slice(0, 1) }, code: 'activities.approval-too-few-options' },
    { setup: { options: [...places, places[0]] }, code: 'activities.approval-same-option' },
    { setup: { options: [...places, option('empty', ' ')] }, code: 'activities.approval-label-empty' },
    {
      setup: { options: Array.from({ length: 13 }, (_, at) => option(`many-${at}`, `Place ${at}`)) },
      code: 'activities.approval-too-many-options',
    },
  ],
};
