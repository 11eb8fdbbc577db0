import { mergeClasses } from '@griffel/react';
import type { ComponentProps, ReactNode } from 'react';
import { useTextBoxStyles } from './text-box.styles.ts';

interface TextBoxProps extends ComponentProps<'input'> {
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** One line to type in, drawn with the tokens of Fluent's own input at a tenth of its weight. */
export function TextBox({ before, after, className, ...input }: TextBoxProps) {
  const styles = useTextBoxStyles();
  return (
    <span className={styles.box}>
      {before}
      <input {...input} className={mergeClasses(styles.input, className)} />
      {after}
    </span>
  );
}
