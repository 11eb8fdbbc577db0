import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DeleteFilled,
  DeleteRegular,
  DraftsFilled,
  DraftsRegular,
  MailInboxFilled,
  MailInboxRegular,
  SendFilled,
  SendRegular,
} from '@fluentui/react-icons';
import type { FolderId } from '../../shared/mail.ts';
import { usePage, usePageState, useStrings } from './page-context.ts';

const folders = [
  { id: 'inbox', icon: <MailInboxRegular />, current: <MailInboxFilled /> },
  { id: 'drafts', icon: <DraftsRegular />, current: <DraftsFilled /> },
  { id: 'sent', icon: <SendRegular />, current: <SendFilled /> },
  { id: 'deleted', icon: <DeleteRegular />, current: <DeleteFilled /> },
] as const;

const useStyles = makeStyles({
  nav: {
    width: '212px',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    '@media (max-width: 1100px)': { width: '56px' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  owner: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 1100px)': { display: 'none' },
  },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    height: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    '& svg': { fontSize: '20px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { color: tokens.colorBrandForeground1 },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  name: { flexGrow: 1, '@media (max-width: 1100px)': { display: 'none' } },
  count: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 1100px)': { display: 'none' },
  },
});

export function FolderList() {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const open = usePageState((state) => state.folder);
  const lists = usePageState((state) => state.lists);
  const owner = usePageState((state) => state.owner);
  return (
    <nav aria-label={strings.regions.folders} className={styles.nav} data-region>
      <h2 className={styles.owner}>{owner.name}</h2>
      <ul className={styles.list}>
        {folders.map(({ id, icon, current }) => {
          const count = countOf(id, lists[id] ?? []);
          const isOpen = id === open;
          return (
            <li key={id}>
              <button
                aria-current={isOpen ? 'page' : undefined}
                aria-label={
                  count === 0
                    ? strings.folders[id]
                    : `${strings.folders[id]}, ${id === 'drafts' ? strings.itemCount(count) : strings.unreadCount(count)}`
                }
                className={mergeClasses(styles.folder, isOpen && styles.current)}
                onClick={() => page.mail.openFolder(id)}
                title={strings.folders[id]}
                type="button"
              >
                {isOpen ? current : icon}
                <span className={styles.name}>{strings.folders[id]}</span>
                {count > 0 && <span className={styles.count}>{count}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Drafts are all unfinished; elsewhere only what is unread counts. */
function countOf(id: FolderId, messages: readonly { isRead: boolean }[]): number {
  if (id === 'sent') return 0;
  return id === 'drafts' ? messages.length : messages.filter(({ isRead }) => !isRead).length;
}
