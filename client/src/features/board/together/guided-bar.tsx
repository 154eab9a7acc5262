import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { wordsOf } from '../kinds/looks.ts';
import { rowIdOf } from '../list/row-id.ts';
import type { Guidance } from './guided.ts';
import { placeInList } from './places.ts';
import { t } from './together.messages.ts';
import styles from './together.module.css';
import { useGuidance, useTogether } from './together-here.ts';

/** For participants: what the team does with their screen, said plainly, and their way out of it. It moves nothing. */
export function GuidedBar({ pictured }: { pictured: boolean }) {
  const here = useTogether();
  const guidance = useGuidance();
  const place = usePlace(guidance);
  const goal = useGoal(guidance);
  const [stayed, setStayed] = useState(false);
  const { led, brought } = guidance;
  useEffect(() => {
    if (led === 'no' || led === 'following') setStayed(led === 'following');
  }, [led]);
  const said = saidOf(guidance, { pictured, place, stayed });
  // Each view of the leader has another place: only the first one of a call is read out.
  const kind = `${led} ${brought}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for what happened, not for where
  useEffect(() => {
    if (said) announce(said);
  }, [kind]);
  if (!said) return null;

  const { guided } = here;
  const onPicture = (act: () => void) => () => {
    act();
    here.scene?.host.focus({ preventScroll: true });
  };
  const goThere = () => {
    if (here.scene) guided.goThere();
    else if (goInList(here, guidance)) guided.dismiss();
  };
  const close = <IconButton icon={X} label={t('close')} onClick={onPicture(() => guided.dismiss())} />;
  const canGo = pictured ? brought === 'called' : goal !== undefined;

  return (
    <Bar below={!pictured} words={said}>
      {pictured && led === 'invited' && brought === 'no' && (
        <>
          <Button size="small" variant="primary" onClick={onPicture(() => guided.follow())}>
            {t('followThem')}
          </Button>
          {!stayed && (
            <Button size="small" onClick={onPicture(() => setStayed(true))}>
              {t('stay')}
            </Button>
          )}
        </>
      )}
      {pictured && led === 'following' && brought === 'no' && (
        <Button size="small" onClick={onPicture(() => guided.stay())}>
          {t('stay')}
        </Button>
      )}
      {canGo && (
        <Button size="small" variant="primary" onClick={goThere}>
          {t('goThere')}
        </Button>
      )}
      {pictured && (brought === 'moved' || brought === 'released') && (
        <Button size="small" variant="primary" onClick={onPicture(() => guided.back())}>
          {t('back')}
        </Button>
      )}
      {brought !== 'no' && close}
    </Bar>
  );
}

function Bar({ below, words, children }: { below: boolean; words: string; children: ReactNode }) {
  return (
    <div className={below ? styles.below : styles.above}>
      <div className={styles.bar}>
        <p>{words}</p>
        <div className={styles.buttons}>{children}</div>
      </div>
    </div>
  );
}

interface Seen {
  readonly pictured: boolean;
  readonly place: string | undefined;
  readonly stayed: boolean;
}

function saidOf({ led, brought }: Guidance, { pictured, place, stayed }: Seen): string | undefined {
  if (brought === 'released') return pictured ? t('free') : undefined;
  if (brought === 'moved' && pictured) return t('moved');
  if (led === 'held') return t('held');
  if (led === 'let-go') return t('letGo');
  if (pictured) {
    if (brought === 'called') return t('called');
    if (led === 'invited') return t(stayed ? 'stayed' : 'invited');
    return led === 'following' ? t('following') : undefined;
  }
  if (led === 'no' && brought === 'no') return undefined;
  return place === undefined ? t('lookingNowhere') : t('looking', { place });
}

/** Where the team is, as the list would say it: the section, and the first words there. */
function usePlace({ area }: Guidance): string | undefined {
  const { board: id } = useTogether();
  return useRoom(({ board }) => {
    if (!area) return undefined;
    const { section, items } = placeInList(board, id, area);
    const notes = items
      .slice(0, 2)
      .flatMap((one) => board.items.get(one) ?? [])
      .map(({ content }) =>
        t('quoted', { words: shortened(textOf(content) || wordsOf(content, board.items)) }),
      )
      .join(', ');
    if (!section) return notes || undefined;
    return notes ? t('place', { section, notes }) : section;
  });
}

/** The first thing there. */
function useGoal({ area }: Guidance): string | undefined {
  const { board: id } = useTogether();
  return useRoom(({ board }) => (area ? placeInList(board, id, area).items[0] : undefined));
}

const mostWords = 40;
const shortened = (words: string): string =>
  words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words;

/** Moves the focus to the first thing there that the list shows. Answers whether there was one. */
function goInList({ connection, board }: ReturnType<typeof useTogether>, { area }: Guidance): boolean {
  if (!area) return false;
  const { items } = placeInList(connection.store.getState().room.board, board, area);
  const row = items.map((id) => document.getElementById(rowIdOf(id))).find((one) => one !== null);
  row?.focus();
  return row !== undefined;
}
