import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { t } from './voting.messages.ts';
import styles from './voting-now.module.css';

interface VotingInvitationProps {
  voting: Voting;
  /** Said "Not now". It can be taken back as long as the vote goes on. */
  passed: boolean;
}

/** Asks somebody to vote. Saying no weighs the same as saying yes. */
export function VotingInvitation({
  voting: { id, name, dots, most, section: about },
  passed,
}: VotingInvitationProps) {
  const send = useSend();
  const section = useRoom(({ board }) => (about === null ? undefined : board.sections.get(about)?.title));

  function join() {
    void send({ type: 'board.JoinVoting', id });
    announce(t('joined', { count: dots }));
  }

  return (
    <Card as="section" aria-label={t('vote', { name })} className={styles.invitation}>
      <Heading level={3} size="sm">
        {t('vote', { name })}
      </Heading>
      {passed ? (
        <p>{t('saidNotNow')}</p>
      ) : (
        <p>
          {t('invite', { count: dots })} {dots > 1 && t('inviteMost', { count: most })}{' '}
          {section !== undefined && t('inviteSection', { section })}
        </p>
      )}
      <p className={styles.secret}>{t('secret')}</p>
      <div className={styles.answers}>
        <Button size="medium" wide onClick={join}>
          {t('join')}
        </Button>
        {!passed && (
          <Button size="medium" wide onClick={() => void send({ type: 'board.PassVoting', id })}>
            {t('notNow')}
          </Button>
        )}
      </div>
    </Card>
  );
}
