import styles from './entries.module.css';

/** Where a ballot would stand: in a draft, which nobody can write to. */
export function QuestionPreview({ question, says }: { question: string; says: string }) {
  return (
    <div className={styles.section}>
      <h3 className={styles.question}>{question}</h3>
      <p className={styles.hint}>{says}</p>
    </div>
  );
}
