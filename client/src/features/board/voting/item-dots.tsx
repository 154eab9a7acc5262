import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { ballotOf, dotsLeft, openVotingOn } from '@sayso/shared/features/board/voting/ballots.ts';
import { dotsOn } from '@sayso/shared/features/board/voting/dots.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { whyNoDotsOn } from '@sayso/shared/features/board/voting/voting-powers.ts';
import { Vote } from 'lucide-react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DotRow } from './dot-row.tsx';
import styles from './item-dots.module.css';
import { shortWords } from './short-words.ts';
import { useShownVoting } from './shown-voting.ts';
import { Stepper } from './stepper.tsx';
import { t } from './voting.messages.ts';

interface ItemDotsProps {
  item: Item;
  words: string;
}

/** On one thing: the buttons for one's dots while people vote, and how many it got when they have. */
export function ItemDots({ item, words }: ItemDotsProps) {
  const { actor, viewer } = useYou();
  const voting = useRoom(({ board }) => openVotingOn(board, item.board));
  const joined = useRoom(({ board, workshop }) => {
    const ballot = voting && ballotOf(board, voting.id, viewer.author);
    return !workshop.ended && ballot !== undefined && 'dots' in ballot;
  });
  if (!voting) return <DotsGot item={item} />;
  return joined && actor.role === 'participant' ? (
    <OwnDots item={item} words={words} voting={voting} />
  ) : null;
}

function OwnDots({ item, words, voting }: ItemDotsProps & { voting: Voting }) {
  const { store, send } = useRoomConnection();
  const { author } = useYou().viewer;
  const mine = useRoom(({ board }) => dotsOn(ballotOf(board, voting.id, author), item.id));
  const left = useRoom(({ board }) => dotsLeft(voting, ballotOf(board, voting.id, author)) > 0);
  const takes = useRoom(({ board }) => !whyNoDotsOn(board, voting, item));
  if (!takes && mine === 0) return null;
  const full = mine >= voting.most || !takes ? t('mostHere') : left ? undefined : t('noneLeft');
  const spoken = shortWords(words);

  function place(step: 1 | -1) {
    const held = ballotOf(store.getState().room.board, voting.id, author);
    const count = dotsOn(held, item.id) + step;
    if (count < 0) return;
    if (step > 0 && full !== undefined) return announce(full);
    void send({ type: 'board.PlaceDots', voting: voting.id, item: item.id, count });
    announce(t('placed', { count, words: spoken, left: dotsLeft(voting, held) - step }));
  }

  return (
    <div className={styles.own}>
      <Stepper
        label={t('dotsOn', { words: spoken })}
        hideLabel
        less={t('takeOff')}
        more={t('add')}
        description={spoken}
        atLeast={mine === 0 ? t('yourDots', { count: 0 }) : undefined}
        atMost={full}
        onLess={() => place(-1)}
        onMore={() => place(1)}
      >
        <span className={styles.count}>
          <DotRow filled={mine} of={voting.most} />
          {t('yourDots', { count: mine })}
        </span>
      </Stepper>
    </div>
  );
}

function DotsGot({ item }: { item: Item }) {
  const shown = useShownVoting(item.board);
  const line = shown?.tally?.items.find((one) => one.item === item.id);
  if (!line) return null;
  return (
    <Badge tone="accent" icon={Vote} className={styles.got}>
      {t('dotsFrom', {
        dots: t('lineDots', { count: line.dots }),
        people: t('linePeople', { count: line.people }),
      })}
    </Badge>
  );
}
