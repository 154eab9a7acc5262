import { type Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import { t } from './scale.messages.ts';

export interface LabelledPreset {
  readonly name: string;
  readonly items: readonly Labelled[];
}

const named = (prefix: string, labels: readonly string[]): readonly Labelled[] =>
  labels.map((label, at) => ({ id: LabelledId.parse(`${prefix}-${at + 1}`), label }));

const agree: LabelledPreset = {
  name: t('agree'),
  items: named('agree', [t('agree1'), t('agree2'), t('agree3'), t('agree4'), t('agree5')]),
};

/** Levels that are the same in every question keep their ids, so that results can be set side by side. */
export const levelPresets: readonly [LabelledPreset, ...LabelledPreset[]] = [
  agree,
  {
    name: t('often'),
    items: named('often', [t('often1'), t('often2'), t('often3'), t('often4'), t('often5')]),
  },
  {
    name: t('sure'),
    items: named('sure-level', [t('sure1'), t('sure2'), t('sure3'), t('sure4'), t('sure5')]),
  },
  { name: t('much'), items: named('much-level', [t('much1'), t('much2'), t('much3'), t('much4')]) },
  { name: t('yesNo'), items: named('yes-no', [t('no'), t('yes')]) },
  {
    name: t('numbers'),
    items: named(
      'number',
      Array.from({ length: 11 }, (_, at) => (at === 0 ? t('lowest') : at === 10 ? t('highest') : `${at}`)),
    ),
  },
];

/** Words for meetings in which people decide together. */
export const statementPresets = [
  { name: t('meeting'), lines: [t('meeting1'), t('meeting2'), t('meeting3'), t('meeting4'), t('meeting5')] },
  {
    name: t('promises'),
    lines: [t('promises1'), t('promises2'), t('promises3'), t('promises4'), t('promises5')],
  },
  { name: t('power'), lines: [t('power1'), t('power2'), t('power3'), t('power4'), t('power5')] },
] as const;

export const labelledFrom = (lines: readonly string[]): Labelled[] =>
  lines.map((label) => ({ id: freshId(LabelledId), label }));
