import { ArrowRight } from 'lucide-react';
import { Card } from '../../ui/card.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Stack } from '../../ui/stack.tsx';
import { PlainPage } from '../plain-page.tsx';
import { useScreen } from '../use-screen.ts';
import styles from './made-workshop.module.css';
import { t } from './start.messages.ts';
import type { Made } from './start-workshop.ts';

const kinds = ['lead', 'support', 'display', 'join'] as const;

/** The links of a new workshop, once. Each can be opened, copied, or read by another device's camera. */
export function MadeWorkshop({ made }: { made: Made }) {
  const { code, links } = made.started;
  const heading = useScreen(t('madeTitle', { title: made.title }));
  return (
    <PlainPage wide>
      <Stack gap="sm">
        <Heading level={1} ref={heading} tabIndex={-1}>
          {t('madeTitle', { title: made.title })}
        </Heading>
        <p>{t('madeLead')}</p>
      </Stack>
      <div className={styles.first}>
        <LinkButton href={links.lead} variant="primary" size="large" iconEnd={ArrowRight}>
          {t('open')}
        </LinkButton>
        <p className={styles.code}>
          {t('code')} <strong>{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
        </p>
      </div>
      <Notice tone="warn">
        <p>{t('keep')}</p>
      </Notice>
      <ul className={styles.links}>
        {kinds.map((kind) => (
          <LinkCard key={kind} kind={kind} path={links[kind]} />
        ))}
      </ul>
    </PlainPage>
  );
}

function LinkCard({ kind, path }: { kind: (typeof kinds)[number]; path: string }) {
  const name = t(`${kind}_link`);
  const address = new URL(path, location.origin).href;
  return (
    <Card as="li">
      <Stack gap="sm">
        <CopyField label={name} value={address} href={path} />
        <p className={styles.for}>{t(`${kind}_for`)}</p>
        <Disclosure summary={t('showQr')}>
          <QrCode value={address} label={t('qrOf', { link: name })} size="min(16rem, 100%)" />
        </Disclosure>
      </Stack>
    </Card>
  );
}
