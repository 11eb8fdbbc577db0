import {
  Badge,
  Button,
  Drawer,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { formatTime } from '../format-date.ts';
import type { LogLine } from '../page/page-state.ts';
import { useLanguage, usePage, usePageState, useStrings } from './page-context.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  meta: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  foot: { padding: `${tokens.spacingVerticalM} 0` },
});

const colours = { unsupported: 'warning', failure: 'danger', command: 'informative' } as const;

export interface LogDrawerProps {
  open: boolean;
  onClose: () => void;
}

/** What the add-in asked for and this Outlook does not do, what failed, and what commands came to. */
export function LogDrawer({ open, onClose }: LogDrawerProps) {
  const { store } = usePage().core;
  const styles = useStyles();
  const strings = useStrings();
  const lines = usePageState((state) => state.log);
  return (
    <Drawer
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
      open={open}
      position="end"
      type="overlay"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={strings.close}
              icon={<DismissRegular />}
              onClick={onClose}
            />
          }
        >
          {strings.log}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        {lines.length === 0 ? (
          <p>{strings.logEmpty}</p>
        ) : (
          <>
            <ol className={styles.list}>
              {lines.toReversed().map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ol>
            <div className={styles.foot}>
              <Button onClick={() => store.set({ log: [] })}>{strings.clearLog}</Button>
            </div>
          </>
        )}
      </DrawerBody>
    </Drawer>
  );
}

function Line({ line }: { line: LogLine }) {
  const styles = useStyles();
  const strings = useStrings();
  const language = useLanguage();
  return (
    <li className={styles.line}>
      <div className={styles.meta}>
        <Badge appearance="tint" color={colours[line.kind]}>
          {strings.logKinds[line.kind]}
        </Badge>
        {formatTime(line.at, language)}
      </div>
      <p className={styles.text}>{line.text}</p>
    </li>
  );
}
