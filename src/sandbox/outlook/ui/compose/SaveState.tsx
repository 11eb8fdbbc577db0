import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposeState } from '../../shared/compose-session.ts';
import { formatTime } from '../format-date.ts';
import { useLanguage, useStrings } from '../parts/page-context.ts';

const useStyles = makeStyles({
  text: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface SaveStateProps {
  saveState: ComposeState['saveState'];
  /** What is going on instead; null while one is writing. */
  sending: string | null;
}

/** Whether what was written is safe, and since when. */
export function SaveState({ saveState, sending }: SaveStateProps) {
  const styles = useStyles();
  const strings = useStrings();
  const language = useLanguage();
  const [last, setLast] = useState<{ state: ComposeState['saveState']; at: Date | null }>({
    state: saveState,
    at: null,
  });
  if (last.state !== saveState) {
    // A save has just ended when what was being saved has become clean.
    const ended = saveState === 'clean' && last.state !== 'clean';
    setLast({ state: saveState, at: ended ? new Date() : last.at });
  }
  const saved = last.at ? strings.savedAt(formatTime(last.at, language)) : '';
  const text = saveState === 'clean' ? saved : strings.saveStates[saveState];
  return (
    <span className={styles.text} role="status">
      {sending ?? text}
    </span>
  );
}
