import { Square, Volume2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

/** Reads a text with a voice of this device. Draws nothing where there is no such voice: no text leaves the device. */
export function ReadAloud({ text, label, stopLabel }: { text: string; label: string; stopLabel: string }) {
  const [voice, setVoice] = useState(localVoice);
  const [reading, setReading] = useState(false);

  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    // Voices are loaded late by most browsers.
    const look = (): void => setVoice(localVoice());
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);

  useEffect(() => {
    if (!reading || !voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.rate = 0.95;
    utterance.onend = () => setReading(false);
    utterance.onerror = () => setReading(false);
    speechSynthesis.speak(utterance);
    return () => speechSynthesis.cancel();
  }, [reading, text, voice]);

  if (!voice) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={reading ? Square : Volume2}
      onClick={() => setReading((before) => !before)}
    >
      {reading ? stopLabel : label}
    </Button>
  );
}

function localVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const language = document.documentElement.lang;
  return local.find(({ lang }) => lang.startsWith(language)) ?? local[0];
}
