import type { FormPage } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { Heading } from '../../../../ui/heading.tsx';
import { t } from './form.messages.ts';
import styles from './form-ballot.module.css';

interface PageHeadingProps {
  id: string;
  page: FormPage;
  /** Which page of how many. Without: all of them stand here. */
  place: { readonly number: number; readonly all: number } | undefined;
}

/** How far somebody is, and what the page is about. Takes the focus when they get there. */
export function PageHeading({ id, page: { title }, place }: PageHeadingProps) {
  const words = !place ? title : title === '' ? t('page', place) : t('pageTitled', { ...place, title });
  if (words === '') return null;
  return (
    <Heading id={id} level={3} size="sm" tabIndex={-1} data-heading className={styles.heading}>
      {words}
    </Heading>
  );
}
