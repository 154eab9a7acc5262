import { ArrowRight, Users } from 'lucide-react';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PlainPage } from '../plain-page.tsx';
import { useScreen } from '../use-screen.ts';
import { t } from './front.messages.ts';
import styles from './front.module.css';
import { JoinForm } from './join-form.tsx';
import { useDemoLead } from './use-demo-lead.ts';

/** The way in for who has no link, and the way to a new workshop. */
export function FrontScreen() {
  const heading = useScreen('');
  const demo = useDemoLead();
  return (
    <PlainPage>
      <div className={styles.welcome}>
        <Heading level={1} size="xxl" ref={heading} tabIndex={-1}>
          {t('title')}
        </Heading>
        <p className={styles.lead}>{t('lead')}</p>
      </div>
      <Card tone="speech" padding="large">
        <JoinForm />
      </Card>
      <p className={styles.private}>{t('private')}</p>
      <div className={styles.team}>
        <p>{t('team')}</p>
        <LinkButton href="/start" iconEnd={ArrowRight}>
          {t('start')}
        </LinkButton>
        {demo && (
          <LinkButton href={demo} variant="quiet" icon={Users}>
            {t('tryIt')}
          </LinkButton>
        )}
      </div>
    </PlainPage>
  );
}
