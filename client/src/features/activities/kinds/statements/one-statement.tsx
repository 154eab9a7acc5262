import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry, Response } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { CircleHelp, ThumbsDown, ThumbsUp, Undo2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useRoomList, useYou } from '../../../../session/use-room.ts';
import { useSend } from '../../../../session/use-send.ts';
import { Button } from '../../../../ui/button.tsx';
import styles from '../../entries/entries.module.css';
import { t } from './statements.messages.ts';

/** So many at a time: then the person is asked whether that is enough. */
const enoughAfter = 5;

const ways = [
  { response: 'agree', icon: ThumbsUp },
  { response: 'disagree', icon: ThumbsDown },
  { response: 'unsure', icon: CircleHelp },
] as const;

interface OneStatementProps {
  id: ActivityId;
  /** What others wrote, in this person's own order. */
  statements: readonly Entry[];
  closed: boolean;
}

/** One statement at a time, three equal buttons, and a way to stop that nobody has to ask for. */
export function OneStatement({ id, statements, closed }: OneStatementProps) {
  const { author } = useYou().actor;
  const send = useSend();
  const saidTo = useRoomList(({ activities }) => [
    ...(activities.responses.get(id)?.get(author)?.keys() ?? []),
  ]);
  const [until, setUntil] = useState(enoughAfter);
  const [again, setAgain] = useState<string>();
  const words = useRef<HTMLParagraphElement>(null);
  const last = useRef<string>(undefined);
  const said = new Set<string>(saidTo);
  const open = statements.filter((entry) => !said.has(entry.id));
  const done = statements.length - open.length;
  const current = statements.find((entry) => entry.id === again) ?? open[0];

  const respond = async (entry: Entry, response: Response): Promise<void> => {
    if (closed) return;
    last.current = entry.id;
    setAgain(undefined);
    await send({ type: 'activities.RespondToEntry', id, entry: entry.id, response });
  };
  const back = last.current !== undefined && !again && !closed && (
    <Button size="small" variant="quiet" icon={Undo2} onClick={() => setAgain(last.current)}>
      {t('back')}
    </Button>
  );
  const rests = !again && done >= until && open.length > 0;
  const stops = rests || !current;
  // The buttons that were pressed have gone: whoever used them reads on at the words.
  useLayoutEffect(() => {
    if (stops && last.current !== undefined && document.activeElement === document.body)
      words.current?.focus();
  }, [stops]);
  const what = rests ? `${t('enough')} ${t('enoughHint')}` : (current?.text ?? t('allDone'));
  return (
    <div className={styles.statement}>
      {/* With the end of the question it is forgotten who said something to what. */}
      {!closed && <p className={styles.hint}>{t('place', { said: done, all: statements.length })}</p>}
      <p ref={words} tabIndex={-1} className={styles.words} aria-live="polite">
        {what}
      </p>
      {rests ? (
        <Button size="large" onClick={() => setUntil(done + enoughAfter)}>
          {t('more', { count: open.length })}
        </Button>
      ) : (
        current && (
          <div className={styles.three}>
            {ways.map(({ response, icon }) => (
              <Button
                key={response}
                size="large"
                icon={icon}
                aria-disabled={closed || undefined}
                onClick={() => void respond(current, response)}
              >
                {t(response)}
              </Button>
            ))}
          </div>
        )
      )}
      {back}
    </div>
  );
}
