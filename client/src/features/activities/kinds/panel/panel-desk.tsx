import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { PanelDesk as Comments } from '@sayso/shared/features/activities/kinds/panel/comments.ts';
import { PanelSetup } from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { Heading } from '../../../../ui/heading.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { t } from './panel.messages.ts';
import styles from './panel-desk.module.css';

/** What people wrote about the pitches. Nobody but the team is sent it. */
export function PanelDesk({ id }: { id: ActivityId }) {
  const { held, setup } = useDesk(id);
  const comments = Comments.safeParse(held).data?.pitches ?? [];
  const asked = PanelSetup.safeParse(setup).data;
  if (!asked || comments.length === 0) return null;
  return (
    <div className={styles.desk}>
      <Heading level={3}>{t('comments')}</Heading>
      <p className={styles.hint}>{t('commentsHint')}</p>
      {comments.map(({ id: pitch, comments: texts }) => (
        <section key={pitch} className={styles.pitch}>
          <Heading level={4}>{asked.pitches.find((one) => one.id === pitch)?.label}</Heading>
          <ul className={styles.texts}>
            {texts.map((text, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and nothing in it has a state
              <li key={place} className={styles.text}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
