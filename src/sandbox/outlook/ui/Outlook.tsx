import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { AddinDialogs } from './addin/AddinDialogs.tsx';
import { AddinPane } from './addin/AddinPane.tsx';
import { SendAlertDialog } from './addin/SendAlertDialog.tsx';
import { ComposeForm } from './compose/ComposeForm.tsx';
import { DraftTabs } from './compose/DraftTabs.tsx';
import { moveToRegion } from './page/focus-regions.ts';
import type { OutlookPage } from './page/outlook-page.ts';
import { FolderList } from './parts/FolderList.tsx';
import { HintCard } from './parts/HintCard.tsx';
import { MessageList } from './parts/MessageList.tsx';
import { Notices } from './parts/Notices.tsx';
import { PageContext, usePage, usePageState, useStrings } from './parts/page-context.ts';
import { ReadingPane } from './parts/ReadingPane.tsx';
import { Ribbon } from './parts/Ribbon.tsx';
import { TopBar } from './parts/TopBar.tsx';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '960px',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  main: {
    display: 'flex',
    flexGrow: 1,
    gap: tokens.spacingHorizontalS,
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  reading: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  item: { flexGrow: 1, minHeight: 0 },
});

export function Outlook({ page }: { page: OutlookPage }) {
  return (
    <PageContext value={page}>
      <Themed />
    </PageContext>
  );
}

function Themed() {
  const page = usePage();
  const styles = useStyles();
  const theme = usePageState((state) => state.preferences.theme);
  const language = usePageState((state) => state.preferences.language);
  const alert = usePageState((state) => state.alert);
  const pane = usePageState((state) => state.pane);

  useEffect(() => {
    document.documentElement.lang = language.slice(0, 2);
    document.documentElement.style.colorScheme = theme;
  }, [language, theme]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      moveToRegion(event.shiftKey ? 'backward' : 'forward', page.core.host);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page]);

  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TopBar />
        <Ribbon />
        <HintCard />
        <div className={styles.main}>
          <FolderList />
          <MessageList />
          <ReadingArea />
          {pane && <AddinPane pane={pane} />}
        </div>
      </div>
      <Notices />
      <AddinDialogs />
      {alert && <SendAlertDialog alert={alert} />}
    </FluentProvider>
  );
}

/** The message that is read, or the form in front; the other forms stay mounted behind it. */
function ReadingArea() {
  const styles = useStyles();
  const strings = useStrings();
  const active = usePageState((state) => state.active);
  const drafts = usePageState((state) => state.drafts);
  return (
    <main aria-label={strings.regions.reading} className={styles.reading} data-region>
      {active === 'reading' && (
        <div className={styles.item}>
          <ReadingPane />
        </div>
      )}
      {drafts.map((draft) => {
        const shown = active !== 'reading' && active.draft === draft.session.key;
        return (
          <div className={styles.item} hidden={!shown} key={draft.session.key}>
            <ComposeForm draft={draft} shown={shown} />
          </div>
        );
      })}
      <DraftTabs drafts={drafts.filter(({ phase }) => phase !== 'discarding')} />
    </main>
  );
}
