import { ChevronDown16Regular } from '@fluentui/react-icons';
import { mergeClasses } from '@griffel/react';
import { useId } from 'react';
import { useSelectBoxStyles } from './select-box.styles.ts';
import { useUnseenStyles } from './unseen.styles.ts';

interface SelectBoxProps {
  readonly label: string;
  /** `quiet` is one line of words in a heading or card; `field` is a box under its label. */
  readonly look: 'quiet' | 'field';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A native select: the platform's own list is the most usable one in a narrow frame. */
export function SelectBox({ label, look, options, value, onChange }: SelectBoxProps) {
  const styles = useSelectBoxStyles();
  const { unseen } = useUnseenStyles();
  const id = useId();
  return (
    <div className={styles[`${look}Root`]}>
      <label htmlFor={id} className={look === 'quiet' ? unseen : styles.fieldLabel}>
        {label}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          className={mergeClasses(styles.select, styles[look])}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} className={styles.option}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown16Regular className={styles.chevron} aria-hidden />
      </span>
    </div>
  );
}
