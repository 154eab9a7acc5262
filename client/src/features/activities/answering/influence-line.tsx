import type { Influence } from '@sayso/shared/features/activities/activities.model.ts';
import { CircleHelp, Lock, Pencil } from 'lucide-react';
import { t } from '../activities.messages.ts';
import styles from './influence-line.module.css';

/** What people can change, what is fixed and who decides: read before anybody answers. */
export function InfluenceLine({ influence }: { influence: Influence | null }) {
  if (!influence) return null;
  const parts = [
    { icon: Pencil, name: t('youCanChange'), words: influence.canChange },
    { icon: Lock, name: t('isFixed'), words: influence.fixed },
    { icon: CircleHelp, name: t('whoDecides'), words: influence.decides },
  ].filter(({ words }) => words !== '');
  return (
    <dl className={styles.parts}>
      {parts.map(({ icon: Icon, name, words }) => (
        <div key={name} className={styles.part}>
          <dt>
            <Icon aria-hidden="true" />
            {name}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
