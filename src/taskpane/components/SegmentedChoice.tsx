import { mergeClasses } from '@griffel/react';
import { useId } from 'react';
import { useSegmentedStyles } from './segmented-choice.styles.ts';
import { useUnseenStyles } from './unseen.styles.ts';

interface SegmentedChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Native radios drawn as one control: the arrow keys and the screen reader get what they know. */
export function SegmentedChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedChoiceProps<Value>) {
  const styles = useSegmentedStyles();
  const { unseen } = useUnseenStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={unseen}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={mergeClasses(styles.segment, option.value === value && styles.chosen)}
        >
          <input
            className={styles.radio}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
