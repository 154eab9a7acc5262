import type { FieldKey } from '@sayso/shared/features/activities/kinds/pin/pin.fields.ts';
import { t } from './pin.messages.ts';

/** The name of a part of the picture, as it is read. `left` alone is a word of its own here. */
export const fieldName = (key: FieldKey): string => t(key === 'left' ? 'leftField' : key);
