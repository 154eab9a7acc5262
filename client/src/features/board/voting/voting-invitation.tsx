import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { focusVoting } from './focus-voting.ts';
import { t } from './voting.messages.ts';
import styles from './voting-now.module.css';

interface VotingInvitationProps {
  voting: Voting;
  standing: 'asked' | 'passed' | 'joined';
}

/** Asks somebody to vote. Saying no weighs the same as saying yes, and can be taken back as long as the vote goes on. */
export function VotingInvitation({ voting, standing }: VotingInvitationProps) {
  const { id, board, name, dots, most, section: about } = voting;
  const send = useSend();
  const section = useRoom((room) => (about === null ? undefined : room.board.sections.get(about)?.title));
  const limits = [
    ...(dots > 1 ? [t('inviteMost', { count: most })] : []),
    ...(section === undefined ? [] : [t('inviteSection', { section })]),
  ].join(' ');

  function join() {
    void send({ type: 'board.JoinVoting', id });
    announce(t('joined', { count: dots }));
    focusVoting(board);
  }
  function pass() {
    void send({ type: 'board.PassVoting', id });
    focusVoting(board);
  }

  return (
    <Card as="section" padding="small" aria-label={t('vote', { name })} className={styles.invitation}>
      <Heading level={3} size="sm">
        {t('vote', { name })}
      </Heading>
      {standing === 'passed' && <p>{t('saidNotNow')}</p>}
      {standing === 'asked' && (
        <p>
          {t('invite', { count: dots })} {limits}
        </p>
      )}
      {standing === 'joined' && (
        <p>
          {t('how')} {limits}
        </p>
      )}
      <p className={styles.secret}>{t('secret')}</p>
      {standing !== 'joined' && (
        <div className={styles.answers}>
          <Button size="medium" wide onClick={join}>
            {t('join')}
          </Button>
          {standing === 'asked' && (
            <Button size="medium" wide onClick={pass}>
              {t('notNow')}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
