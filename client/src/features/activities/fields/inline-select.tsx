import styles from './inline-select.module.css';

interface InlineSelectProps<Value extends number | undefined> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onValueChange(value: Value): void;
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** One of a few numbers, or none of them, in the line of the label. */
export function InlineSelect<Value extends number | undefined>(props: InlineSelectProps<Value>) {
  const { label, options, value, onValueChange } = props;
  return (
    <label className={styles.line}>
      {label}
      <select
        value={written(value)}
        onChange={({ target }) => {
          const chosen = options.find((option) => written(option.value) === target.value);
          if (chosen) onValueChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={written(option.value)} value={written(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
