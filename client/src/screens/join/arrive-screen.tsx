import type { Seat } from '@sayso/shared/features/people/people.model.ts';
import { promises } from '@sayso/shared/features/workshop/identity-modes.ts';
import { Hand, MessageCircle, MessageSquareLock } from 'lucide-react';
import { LeaveDevice } from '../../features/people/leave-device.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PlainPage } from '../plain-page.tsx';
import { SavedStatus } from '../saved-status.tsx';
import { useScreen } from '../use-screen.ts';
import { t } from './join.messages.ts';
import styles from './join.module.css';
import { useAgreeing } from './use-agreeing.ts';
import { WhoYouAre } from './who-you-are.tsx';

/** Everything somebody should know before they say yes. Saying no needs no button. */
export function ArriveScreen({ seat }: { seat: Seat }) {
  const title = useRoom(({ workshop }) => workshop.title);
  const mode = useRoom(({ workshop }) => workshop.mode);
  const heading = useScreen(title);
  const asksName = promises[mode].names !== 'none';
  const { name, busy, error, nameField, agree } = useAgreeing(asksName);
  return (
    <PlainPage aside={<SavedStatus />} wide>
      <form noValidate className={styles.arrive} onSubmit={(event) => void agree(event)}>
        <div className={styles.top}>
          <p className={styles.hello}>{t('hello')}</p>
          <Heading level={1} size="xxl" ref={heading} tabIndex={-1}>
            {title}
          </Heading>
        </div>
        <WhatHappens />
        <div className={styles.you}>
          <Notice tone="info" title={t('promiseTitle')}>
            <p>{promises[mode].sentence}</p>
          </Notice>
          <Card tone="speech">
            <Stack gap="md">
              <WhoYouAre alias={seat.alias} />
              {asksName && (
                <TextField
                  ref={nameField}
                  label={t('name')}
                  hint={t('nameHint')}
                  error={error}
                  autoComplete="given-name"
                  value={name.text}
                  onChange={({ target }) => name.setText(target.value)}
                />
              )}
              {!asksName && error && (
                <Notice tone="warn" live="assertive">
                  <p>{error}</p>
                </Notice>
              )}
              <p className={styles.small}>{t('agreeHint')}</p>
              <p className={styles.small}>{t('notNow')}</p>
              <LeaveDevice />
            </Stack>
          </Card>
        </div>
        <div className={styles.go}>
          <Button type="submit" variant="primary" size="large" wide busy={busy}>
            {t('agree')}
          </Button>
        </div>
      </form>
    </PlainPage>
  );
}

function WhatHappens() {
  return (
    <Card as="section" className={styles.what}>
      <Stack gap="sm">
        <Heading level={2} size="md">
          {t('whatTitle')}
        </Heading>
        <ul className={styles.plain}>
          <li>{t('what1')}</li>
          <li>{t('what2')}</li>
          <li>{t('what3')}</li>
        </ul>
      </Stack>
      <Stack gap="sm">
        <Heading level={2} size="md">
          {t('waysTitle')}
        </Heading>
        <ul className={styles.ways}>
          <li>
            <MessageCircle aria-hidden="true" /> {t('wayChat')}
          </li>
          <li>
            <MessageSquareLock aria-hidden="true" /> {t('wayPrivate')}
          </li>
          <li>
            <Hand aria-hidden="true" /> {t('wayHand')}
          </li>
        </ul>
      </Stack>
    </Card>
  );
}
