import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { ExtensionPoint, RibbonButton, RibbonMenu } from '../../shared/addin.ts';
import { useLanguage, usePage, usePageState } from '../parts/page-context.ts';
import { manifestText } from '../strings.ts';
import { iconUrl } from './icon-url.ts';

const useStyles = makeStyles({
  command: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', minWidth: 'auto' },
  icon: { width: '20px', height: '20px' },
  chevron: { marginLeft: tokens.spacingHorizontalXS, fontSize: '12px' },
});

/** What the add-in puts in the ribbon, straight from its manifest. */
export function AddinControls({ point }: { point: ExtensionPoint }) {
  const addin = usePageState((state) => state.addin);
  const groups = addin?.surfaces.find((surface) => surface.point === point)?.groups ?? [];
  return groups.map((group) => (
    <Fragment key={group.id}>
      <ToolbarDivider />
      {group.controls.map((control) =>
        control.kind === 'menu' ? (
          <CommandMenu key={control.id} menu={control} />
        ) : (
          <CommandButton button={control} key={control.id} />
        ),
      )}
    </Fragment>
  ));
}

function CommandButton({ button }: { button: RibbonButton }) {
  const page = usePage();
  const styles = useStyles();
  const language = useLanguage();
  const open = usePageState((state) => state.pane?.button.id === button.id);
  const description = manifestText(button.tooltip, language);
  return (
    <Tooltip content={description} relationship="description">
      <ToolbarButton
        aria-pressed={button.action.kind === 'show-pane' ? open : undefined}
        className={styles.command}
        icon={<CommandIcon command={button} />}
        onClick={() => page.addin.press(button)}
      >
        {manifestText(button.label, language)}
      </ToolbarButton>
    </Tooltip>
  );
}

function CommandMenu({ menu }: { menu: RibbonMenu }) {
  const page = usePage();
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          className={styles.command}
          icon={<CommandIcon command={menu} />}
          title={manifestText(menu.tooltip, language)}
        >
          {manifestText(menu.label, language)}
          <ChevronDownRegular aria-hidden className={styles.chevron} />
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem
              icon={<CommandIcon command={item} />}
              key={item.id}
              onClick={() => page.addin.press(item)}
              title={manifestText(item.tooltip, language)}
            >
              {manifestText(item.label, language)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function CommandIcon({ command }: { command: Pick<RibbonButton, 'icons'> }) {
  const styles = useStyles();
  const url = iconUrl(command.icons, 20 * window.devicePixelRatio);
  return url === null ? null : <img alt="" className={styles.icon} src={url} />;
}
