import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { formSetup, questionsOf } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useMemo } from 'react';
import { useRoom } from '../../../../session/use-room.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { HeldQuestionContext } from '../../desk/use-desk.ts';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import styles from './form-setup-form.module.css';

const Setup = formSetup(kindOf);

/** What the team can do with each question, as its own kind has it. */
export function FormDesk({ id, known }: { id: ActivityId; known: KnownKinds }) {
  const setup = useRoom(({ activities }) => activities.activities.get(id)?.setup);
  const questions = useMemo(() => {
    const read = Setup.safeParse(setup);
    return read.success ? questionsOf(read.data) : [];
  }, [setup]);
  const parts = questions.flatMap(({ id: question, kind, question: words, setup: own }) => {
    const Desk = known.uiOf(kind)?.Desk;
    return Desk ? [{ words, Desk, held: { question, kind, setup: own } }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <div className={styles.questions}>
      {parts.map(({ words, Desk, held }) => (
        <Disclosure key={held.question} summary={words}>
          <HeldQuestionContext value={held}>
            <Desk id={id} />
          </HeldQuestionContext>
        </Disclosure>
      ))}
    </div>
  );
}
