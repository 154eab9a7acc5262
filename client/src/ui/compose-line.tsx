import { Send } from 'lucide-react';
import type { FormEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './compose-line.module.css';
import { TextArea } from './text-area.tsx';

/** A field that grows and a button. Enter sends, Shift+Enter makes a new line. `note` stands above, such as a promise. */
export function ComposeLine(props: {
  label: string;
  send: string;
  value: string;
  limit: number;
  onValueChange: (text: string) => void;
  /** Called with text in the field only. */
  onSend: () => void;
  note?: ReactNode;
}) {
  const { label, send, value, limit, onValueChange, onSend, note } = props;
  const submit = (event: Pick<FormEvent, 'preventDefault'>): void => {
    event.preventDefault();
    if (value.trim() !== '') onSend();
  };
  return (
    <form className={styles.compose} onSubmit={submit}>
      {note}
      <div className={styles.line}>
        <TextArea
          label={label}
          hideLabel
          placeholder={label}
          rows={1}
          limit={limit}
          value={value}
          onChange={({ target }) => onValueChange(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
        />
        <Button type="submit" variant="primary" icon={Send}>
          {send}
        </Button>
      </div>
    </form>
  );
}
