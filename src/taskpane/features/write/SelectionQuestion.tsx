import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { useEscape } from '../../components/useEscape.ts';
import { useText } from '../../i18n.tsx';
import { useFootLineStyles } from './foot-line.styles.ts';

interface SelectionQuestionProps {
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Text the user selected is theirs: it goes only when they say so. */
export function SelectionQuestion({ onReplace, onKeep }: SelectionQuestionProps) {
  const text = useText();
  const styles = useFootLineStyles();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onKeep);
  useEffect(() => {
    // The group and not a button: an Enter still held down would answer the question.
    if (document.hasFocus()) group.current?.focus();
  }, []);
  return (
    <div ref={group} className={styles.question} role="group" aria-labelledby={id} tabIndex={-1}>
      <span id={id} className={styles.asked}>
        {text('selection.question')}
      </span>
      <span className={styles.answers}>
        <Button size="small" appearance="primary" onClick={onReplace}>
          {text('selection.replace')}
        </Button>
        <Button size="small" onClick={onKeep}>
          {text('selection.keep')}
        </Button>
      </span>
    </div>
  );
}
