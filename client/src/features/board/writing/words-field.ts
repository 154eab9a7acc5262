import { connectorLabelLimit } from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import { altTextLimit } from '@sayso/shared/features/board/kinds/image/image.kind.ts';
import type { ItemChange, KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { noteTextLimit } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { shapeTextLimit } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import { plainTextLimit } from '@sayso/shared/features/board/kinds/text/text.kind.ts';
import { t } from './writing.messages.ts';

/** The field in which the words of a kind are written. */
export interface WordsField {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Letters. */
  readonly limit: number;
  readonly tooLong: string;
  readonly mayBeEmpty: boolean;
  /** The words as a change of an item of that kind. */
  change(text: string): ItemChange;
}

/** Kinds without words have no field. */
export function wordsFieldOf(kind: KindKey): WordsField | undefined {
  switch (kind) {
    case 'note':
      return {
        label: t('noteText'),
        placeholder: t('placeholder'),
        limit: noteTextLimit,
        tooLong: t('noteTooLong'),
        mayBeEmpty: false,
        change: (text) => ({ kind, text }),
      };
    case 'text':
      return {
        label: t('plainText'),
        limit: plainTextLimit,
        tooLong: t('textTooLong'),
        mayBeEmpty: false,
        change: (text) => ({ kind, text }),
      };
    case 'shape':
      return {
        label: t('shapeText'),
        limit: shapeTextLimit,
        tooLong: t('shapeTooLong'),
        mayBeEmpty: true,
        change: (text) => ({ kind, text }),
      };
    case 'connector':
      return {
        label: t('lineText'),
        limit: connectorLabelLimit,
        tooLong: t('lineTooLong'),
        mayBeEmpty: true,
        change: (label) => ({ kind, label }),
      };
    case 'image':
      return {
        label: t('pictureText'),
        hint: t('pictureTextHint'),
        limit: altTextLimit,
        tooLong: t('altTooLong'),
        mayBeEmpty: true,
        change: (alt) => ({ kind, alt }),
      };
    case 'pen':
    case 'sticker':
      return undefined;
  }
}

/** Why these words can't be taken, in plain words; undefined when they can. Spaces around them do not count. */
export function whyNotWords(field: WordsField, text: string): string | undefined {
  const written = text.trim();
  if (written === '' && !field.mayBeEmpty) return t('writeFirst');
  return written.length > field.limit ? field.tooLong : undefined;
}
