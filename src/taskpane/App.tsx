import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { NoticeCard } from './components/NoticeCard.tsx';
import { useUnseenStyles } from './components/unseen.styles.ts';
import { useAppStyles } from './app.styles.ts';
import { useText } from './i18n.tsx';
import { LoadingPanel } from './LoadingPanel.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StaleLine } from './StaleLine.tsx';
import { useServices } from './services.tsx';
import { parseTyped, serializeTyped } from './typed.ts';
import { loadFailureMessage } from './user-message.ts';
import { useWorkspace } from './useWorkspace.ts';

/** The frame of the pane: one panel, and what is said when there is nothing to put in it. */
export function App() {
  const text = useText();
  const styles = useAppStyles();
  const { unseen } = useUnseenStyles();
  return (
    <div className={styles.pane}>
      {/* Outlook draws the pane's title; a screen reader still wants a first heading. */}
      <h1 className={unseen}>{text('app.title')}</h1>
      <ErrorBoundary
        fallback={(again) => (
          <NoticeCard
            title={text('error.what')}
            action={<Button onClick={again}>{text('error.retry')}</Button>}
          >
            <p>
              {text('error.what-not')} {text('now.reopen')}
            </p>
          </NoticeCard>
        )}
      >
        <Workbench />
      </ErrorBoundary>
    </div>
  );
}

/** Shows the texts as soon as there are any, from whichever copy. */
function Workbench(): ReactNode {
  const text = useText();
  const { state, reload } = useWorkspace();
  const { memory } = useServices();
  const [query, setQuery] = useState(() => parseTyped(memory.read()).query);
  const [start, setStart] = useState({ typing: false, focused: true });

  if (state.kind === 'loading') {
    return (
      <LoadingPanel
        slow={state.slow}
        query={query}
        onType={(typed) => {
          setQuery(typed);
          setStart({ typing: true, focused: true });
          memory.write(serializeTyped({ ...parseTyped(memory.read()), query: typed }));
        }}
        onFocus={(focused) => setStart((current) => ({ ...current, focused }))}
      />
    );
  }
  const { loaded, again } = state;
  switch (loaded.kind) {
    case 'ready':
    case 'stale':
      return (
        <loaded.WritePanel
          workspace={loaded.workspace}
          start={start}
          notice={
            loaded.kind === 'stale' && (
              <StaleLine
                cause={loaded.cause}
                readAt={loaded.readAt}
                timeZone={loaded.workspace.programme.timeZone}
                busy={again}
                onRetry={reload}
              />
            )
          }
        />
      );
    case 'empty':
      return (
        <NoticeCard
          title={text('empty.title')}
          action={
            <Button appearance="primary" disabledFocusable={again} onClick={reload}>
              {text('empty.again')}
            </Button>
          }
        >
          <ol>
            <li>{text('empty.step-1')}</li>
            <li>{text('empty.step-2')}</li>
            <li>{text('empty.step-3')}</li>
          </ol>
          <p>{text('empty.why')}</p>
        </NoticeCard>
      );
    case 'failed': {
      const message = loadFailureMessage(loaded.cause);
      return (
        <NoticeCard
          title={text(message.happened)}
          action={
            <Button appearance="primary" disabledFocusable={again} onClick={reload}>
              {text('error.retry')}
            </Button>
          }
        >
          <p>
            {text('load.nothing-shown')} {text(message.notHappened)} {text(message.now)}
          </p>
          <ProblemList problems={loaded.cause.problems} />
        </NoticeCard>
      );
    }
  }
}
