import type { Whisper } from '@sayso/shared/features/whispers/whispers.model.ts';
import { Bubble } from '../../ui/bubble.tsx';
import { t } from './whispers.messages.ts';

/** The messages of one thread, on the person's own screen or on the team's. `person`: what to call the person; left out where a heading says it. */
export function WhisperBubbles(props: {
  messages: readonly Whisper[];
  screen: 'person' | 'team';
  person?: string;
}) {
  const { messages, screen, person } = props;
  return messages.map(({ id, text, by }) => {
    const staff = by.staff === true;
    const teamName = screen === 'team' ? (by.team ?? t('team')) : t('team');
    return (
      <Bubble
        key={id}
        side={staff === (screen === 'team') ? 'own' : 'other'}
        name={staff ? teamName : person}
      >
        {text}
      </Bubble>
    );
  });
}
