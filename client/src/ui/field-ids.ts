import type { FieldTexts } from './field.tsx';

/** The aria attributes that tie a control to the hint and the error drawn by Field. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>, extra?: string) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', extra ?? ''].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}
