import { useEffect, useRef } from 'react';
import { Search20Regular } from '@fluentui/react-icons';
import { SkeletonRows } from './components/SkeletonRows.tsx';
import { TextBox } from './components/TextBox.tsx';
import { useText } from './i18n.tsx';
import { useLoadingPanelStyles } from './loading-panel.styles.ts';

interface Start {
  readonly query: string;
  /** Whether the user is still in the search field. */
  readonly focused: boolean;
}

interface LoadingPanelProps {
  readonly slow: boolean;
  readonly start: Start;
  readonly onChange: (start: Start) => void;
}

/** The pane while the texts are on their way: typing has begun already. */
export function LoadingPanel({ slow, start, onChange }: LoadingPanelProps) {
  const text = useText();
  const styles = useLoadingPanelStyles();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  return (
    <main aria-busy>
      <div className={styles.strip} />
      <div className={styles.top}>
        <TextBox
          ref={search}
          before={<Search20Regular className={styles.icon} aria-hidden />}
          aria-label={text('search.label')}
          autoComplete="off"
          spellCheck={false}
          placeholder={text('search.placeholder')}
          value={start.query}
          onChange={(event) => onChange({ query: event.target.value, focused: true })}
          onFocus={() => onChange({ ...start, focused: true })}
          onBlur={() => onChange({ ...start, focused: false })}
        />
      </div>
      {slow && <SkeletonRows label={text('load.busy')} />}
    </main>
  );
}
