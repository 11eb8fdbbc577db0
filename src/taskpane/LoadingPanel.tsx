import { useEffect, useRef } from 'react';
import { Search20Regular } from '@fluentui/react-icons';
import { SkeletonRows } from './components/SkeletonRows.tsx';
import { TextBox } from './components/TextBox.tsx';
import { useText } from './i18n.tsx';
import { useLoadingPanelStyles } from './loading-panel.styles.ts';

interface LoadingPanelProps {
  readonly slow: boolean;
  readonly query: string;
  readonly onType: (query: string) => void;
  readonly onFocus: (focused: boolean) => void;
}

/** The pane while the texts are on their way: typing has begun already. */
export function LoadingPanel({ slow, query, onType, onFocus }: LoadingPanelProps) {
  const text = useText();
  const styles = useLoadingPanelStyles();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is left from before is selected, so that the next word replaces it.
    search.current?.focus();
    search.current?.select();
  }, []);
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
          value={query}
          onChange={(event) => onType(event.target.value)}
          onFocus={() => onFocus(true)}
          onBlur={() => onFocus(false)}
        />
      </div>
      {slow && <SkeletonRows label={text('load.busy')} />}
    </main>
  );
}
