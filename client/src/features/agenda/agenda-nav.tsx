import { type Item, type ItemId, itemsInOrder } from '@sayso/shared/features/agenda/agenda.model.ts';
import { ArrowLeft, ArrowRight, LayoutTemplate, ListOrdered, Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { t } from './agenda.messages.ts';
import styles from './agenda-nav.module.css';
import { AgendaRow } from './agenda-row.tsx';
import type { InfluenceSlot } from './question-settings.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { QuestionKind } from './step-form.ts';
import { TemplateDialog } from './template-dialog.tsx';

interface AgendaNavProps {
  kinds: readonly QuestionKind[];
  InfluenceFields: InfluenceSlot;
  /** Stands with the buttons that steer. */
  beside?: ReactNode;
}

/** The plan of the workshop, and the two buttons that steer it. */
export function AgendaNav({ kinds, InfluenceFields, beside }: AgendaNavProps) {
  const items = useRoomList(({ agenda }) => itemsInOrder(agenda));
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [dialog, setDialog] = useState<'add' | 'template' | { edit: ItemId }>();
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => setDialog(undefined);
  const edited = typeof dialog === 'object' ? items.find(({ id }) => id === dialog.edit) : undefined;

  return (
    <nav className={styles.nav} aria-labelledby="agenda-title">
      <Heading level={2} size="md" id="agenda-title" className={styles.title}>
        {t('agenda')}
      </Heading>
      <div className={styles.scroller}>
        {items.length === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            icon={ListOrdered}
            action={
              <Button icon={LayoutTemplate} onClick={() => setDialog('template')}>
                {t('fromTemplate')}
              </Button>
            }
          >
            {t('emptyHint')}
          </EmptyState>
        ) : (
          <ol className={styles.list} ref={list}>
            {items.map((item, place) => (
              <AgendaRow
                key={item.id}
                {...{ item, place, kinds }}
                count={items.length}
                onEdit={() => setDialog({ edit: item.id })}
                onTakenOut={() => addButton.current?.focus()}
              />
            ))}
          </ol>
        )}
        <Button
          ref={addButton}
          wide
          icon={Plus}
          variant={items.length === 0 ? 'secondary' : 'quiet'}
          onClick={() => !ended && setDialog('add')}
          aria-disabled={ended || undefined}
        >
          {t('addActivity')}
        </Button>
      </div>
      <Steering items={items} beside={beside} />
      <StepDialog open={dialog === 'add'} onClose={close} {...{ kinds, InfluenceFields }} />
      <StepDialog open={edited !== undefined} onClose={close} {...{ kinds, InfluenceFields }} item={edited} />
      <TemplateDialog open={dialog === 'template'} onClose={close} kinds={kinds} />
    </nav>
  );
}

/**
 * Back and Next stay where they are and keep the focus, also when there is nowhere to go. They name the step: when two
 * of the team press at once, the room goes on by one.
 */
function Steering({ items, beside }: { items: readonly Item[]; beside: ReactNode }) {
  const current = useRoom(({ agenda }) => agenda.current);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  const place = items.findIndex(({ id }) => id === current);
  const next = items[place + 1];
  const back = items[place - 1];
  const noBack = ended || back === undefined;
  const noNext = ended || next === undefined;
  return (
    <div className={styles.steering}>
      {beside && <div className={styles.beside}>{beside}</div>}
      <p className={styles.upNext} id="up-next">
        {next
          ? t(place < 0 ? 'firstUp' : 'upNext', { title: next.title })
          : items.length > 0 && t('lastStep')}
      </p>
      <Button
        size="large"
        icon={ArrowLeft}
        aria-disabled={noBack || undefined}
        onClick={() => noBack || void send({ type: 'agenda.GoTo', id: back.id })}
      >
        {t('back')}
      </Button>
      <Button
        size="large"
        variant={noNext ? 'secondary' : 'primary'}
        iconEnd={ArrowRight}
        aria-disabled={noNext || undefined}
        aria-describedby="up-next"
        onClick={() => noNext || void send({ type: 'agenda.GoTo', id: next.id })}
      >
        {t('next')}
      </Button>
    </div>
  );
}
