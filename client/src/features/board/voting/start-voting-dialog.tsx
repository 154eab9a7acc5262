import { type BoardId, type SectionId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import { dotsPerPerson, votingNameLimit } from '@sayso/shared/features/board/limits.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { Vote } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Stepper } from './stepper.tsx';
import { t } from './voting.messages.ts';

interface StartVotingDialogProps {
  board: BoardId;
  onClose: () => void;
}

/** What a vote begins with. Three dots, one on each thing: most people need to change nothing. */
export function StartVotingDialog({ board, onClose }: StartVotingDialogProps) {
  const send = useSend();
  const sections = useRoomList((room) => sectionsInOrder(room.board, board));
  const [name, setName] = useState(t('nameExample'));
  const [dots, setDots] = useState(3);
  const [wantedMost, setMost] = useState(1);
  const [section, setSection] = useState<SectionId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const group = useId();
  const most = Math.min(wantedMost, dots);

  function begin() {
    const given = name.trim() === '' ? t('nameExample') : name;
    const id = freshId(VotingId);
    void send({ type: 'board.StartVoting', id, board, name: given, dots, most, section });
    announce(t('started'));
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('startTitle')}
      icon={Vote}
      initialFocus={field}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={begin}>
            {t('begin')}
          </Button>
        </>
      }
    >
      <p>{t('startHint')}</p>
      <TextField
        ref={field}
        label={t('name')}
        maxLength={votingNameLimit}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Amount what={t('dotsEach')} value={dots} max={dotsPerPerson} onChange={setDots} />
      <Amount what={t('mostEach')} value={most} max={dots} onChange={setMost} />
      {sections.length > 1 && (
        <ChoiceGroup legend={t('about')}>
          <RadioCard
            name={group}
            label={t('wholeBoard')}
            checked={section === null}
            onChange={() => setSection(null)}
          />
          {sections.map(({ id, title }) => (
            <RadioCard
              key={id}
              name={group}
              label={title}
              checked={section === id}
              onChange={() => setSection(id)}
            />
          ))}
        </ChoiceGroup>
      )}
      <p>{t('startSecret')}</p>
    </Dialog>
  );
}

interface AmountProps {
  what: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}

function Amount({ what, value, max, onChange }: AmountProps) {
  function change(next: number) {
    if (next < 1 || next > max) return;
    onChange(next);
    announce(t('dotsCount', { count: next }));
  }
  const said = t('dotsCount', { count: value });
  return (
    <Stepper
      label={what}
      less={t('fewer', { what })}
      more={t('more', { what })}
      atLeast={value <= 1 ? said : undefined}
      atMost={value >= max ? said : undefined}
      description={said}
      onLess={() => change(value - 1)}
      onMore={() => change(value + 1)}
    >
      {said}
    </Stepper>
  );
}
