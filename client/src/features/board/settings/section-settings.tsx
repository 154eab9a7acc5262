import { type BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { exchanged } from './exchanged-sections.ts';
import { t } from './settings.messages.ts';
import styles from './settings.module.css';
import { TitleField } from './title-field.tsx';

/** The sections from left to right: their names, their order, new ones. */
export function SectionSettings({ board }: { board: BoardId }) {
  const sections = useRoomList((room) => sectionsInOrder(room.board, board));
  const send = useSend();
  const [refusal, setRefusal] = useState<string>();
  const adding = useRef<HTMLInputElement>(null);

  function told(answer: Answer, done: string) {
    setRefusal(answer.ok ? undefined : answer.sentence);
    if (answer.ok) announce(done);
  }

  function exchange(left: Section, right: Section, done: string) {
    setRefusal(undefined);
    for (const place of exchanged(left, right)) void send({ type: 'board.PlaceSection', ...place });
    announce(done);
  }

  async function remove({ id, title }: Section) {
    const answer = await send({ type: 'board.RemoveSection', id }, { ownRefusal: true });
    if (answer.ok) adding.current?.focus();
    told(answer, t('removed', { title }));
  }

  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{t('sections')}</legend>
      {sections.length === 0 && <p className={styles.hint}>{t('sectionsNone')}</p>}
      <ol className={styles.sections}>
        {sections.map((section, index) => {
          const { id, title } = section;
          const [before, after] = [sections[index - 1], sections[index + 1]];
          return (
            <li key={id} className={styles.section}>
              <TitleField
                label={t('section', { number: index + 1 })}
                hideLabel
                value={title}
                onSave={(next) =>
                  send({ type: 'board.RenameSection', id, title: next }, { ownRefusal: true })
                }
              />
              <div className={styles.tools}>
                <IconButton
                  icon={ArrowLeft}
                  label={t('left', { title })}
                  aria-disabled={!before}
                  onClick={() => before && exchange(before, section, t('movedLeft', { title }))}
                />
                <IconButton
                  icon={ArrowRight}
                  label={t('right', { title })}
                  aria-disabled={!after}
                  onClick={() => after && exchange(section, after, t('movedRight', { title }))}
                />
                <IconButton icon={X} label={t('remove', { title })} onClick={() => void remove(section)} />
              </div>
            </li>
          );
        })}
      </ol>
      {refusal && (
        <Notice tone="warn" live="assertive">
          {refusal}
        </Notice>
      )}
      <NewSection board={board} field={adding} onAdded={told} />
    </fieldset>
  );
}

interface NewSectionProps {
  board: BoardId;
  field: RefObject<HTMLInputElement | null>;
  onAdded: (answer: Answer, done: string) => void;
}

function NewSection({ board, field, onAdded }: NewSectionProps) {
  const send = useSend();
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();

  async function add(event: FormEvent) {
    event.preventDefault();
    const name = title.trim();
    if (name === '') return setError(t('writeFirst'));
    setTitle('');
    const section = { id: freshId(SectionId), board, title: name };
    const answer = await send({ type: 'board.AddSection', ...section }, { ownRefusal: true });
    if (!answer.ok) setTitle((now) => now || name);
    onAdded(answer, t('added', { title: name }));
    field.current?.focus();
  }

  return (
    <form className={styles.adding} onSubmit={add}>
      <TextField
        ref={field}
        label={t('newSection')}
        error={error}
        value={title}
        onChange={(event) => {
          setError(undefined);
          setTitle(event.target.value);
        }}
      />
      <Button type="submit">{t('addSection')}</Button>
    </form>
  );
}
