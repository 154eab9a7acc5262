import type { About } from '@sayso/shared/features/whispers/about.ts';
import type { Whisper } from '@sayso/shared/features/whispers/whispers.model.ts';
import type { ReactNode } from 'react';
import { Bubble } from '../../ui/bubble.tsx';
import { Quote } from './quote.tsx';
import { t } from './whispers.messages.ts';

/** One private message, on the person's own screen or on the team's. `person`: what to call the person; left out where a heading says it. */
export function WhisperBubble(props: {
  whisper: Whisper;
  screen: 'person' | 'team';
  person?: string;
  /** The person's note that this is about, where no heading quotes it. */
  yourNote?: About | null;
  actions?: ReactNode;
}) {
  const { whisper, screen, person, yourNote, actions } = props;
  const { text, by, about } = whisper;
  const staff = by.staff === true;
  const teamName = screen === 'team' ? (by.team ?? t('team')) : t('team');
  return (
    <Bubble
      side={staff === (screen === 'team') ? 'own' : 'other'}
      name={staff ? teamName : person}
      actions={actions}
    >
      {yourNote && <Quote label={t('yourNote')} words={yourNote.words} />}
      {about && <Quote label={t('aboutNote')} words={about.words} />}
      {text}
    </Bubble>
  );
}
