import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useBarButtonStyles } from './bar-button-styles.ts';
import { usePage, usePageState, useStrings } from './page-context.ts';
import { PersonAvatar } from './PersonAvatar.tsx';

const useStyles = makeStyles({
  popover: { maxHeight: '70vh', overflowY: 'auto', maxWidth: '360px' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, maxWidth: 'none' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  meta: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  trigger: { paddingLeft: tokens.spacingHorizontalXS, gap: tokens.spacingHorizontalS },
});

/** Whose mailbox is open, and all the others one can step into. */
export function MailboxMenu() {
  const page = usePage();
  const styles = useStyles();
  const button = useBarButtonStyles();
  const strings = useStrings();
  const owners = usePageState((state) => state.owners);
  const owner = usePageState((state) => state.owner);
  return (
    <Menu
      inline
      checkedValues={{ owner: [owner.address] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = owners.find(({ address }) => address === checkedItems[0]);
        if (chosen) void page.switchOwner(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          aria-label={`${strings.switchMailbox}: ${owner.name}`}
          className={button}
          icon={<PersonAvatar person={owner} size={28} />}
        >
          {owner.name}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList aria-label={strings.switchMailbox}>
          {owners.map((person) => (
            <MenuItemRadio
              className={styles.row}
              icon={<PersonAvatar person={person} size={32} />}
              key={person.address}
              name="owner"
              value={person.address}
            >
              <span className={styles.text}>
                <span>{person.name}</span>
                <span className={styles.meta}>{describe(person.role, person.organisation)}</span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function describe(role: string, organisation: string): string {
  return [role, organisation].filter((part) => part !== '').join(' · ');
}
