import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { HostPreferences } from '../../shared/addin.ts';
import type { Strings } from '../strings.ts';
import { useBarButtonStyles } from './bar-button-styles.ts';
import { usePage, usePageState, useStrings } from './page-context.ts';

interface Choice {
  name: keyof HostPreferences;
  title: string;
  options: { value: string; label: string; change: Partial<HostPreferences> }[];
}

export function SettingsMenu() {
  const page = usePage();
  const strings = useStrings();
  const button = useBarButtonStyles();
  const preferences = usePageState((state) => state.preferences);
  const groups = choices(strings);
  const checkedValues = Object.fromEntries(groups.map(({ name }) => [name, [preferences[name]]]));
  return (
    <Menu
      inline
      checkedValues={checkedValues}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        const options = groups.find((group) => group.name === name)?.options;
        const chosen = options?.find(({ value }) => value === checkedItems[0]);
        if (chosen) page.setPreferences(chosen.change);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={button} icon={<SettingsRegular />}>
          {strings.settings}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map(({ name, title, options }, index) => (
            <Fragment key={name}>
              {index > 0 && <MenuDivider />}
              <MenuGroup>
                <MenuGroupHeader>{title}</MenuGroupHeader>
                {options.map(({ value, label }) => (
                  <MenuItemRadio key={value} name={name} value={value}>
                    {label}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Languages are told in themselves, so that everyone finds the way back. */
function choices(strings: Strings): Choice[] {
  return [
    {
      name: 'language',
      title: strings.language,
      options: [
        { value: 'nl-NL', label: 'Nederlands', change: { language: 'nl-NL' } },
        { value: 'fr-FR', label: 'Français', change: { language: 'fr-FR' } },
        { value: 'en-US', label: 'English', change: { language: 'en-US' } },
      ],
    },
    {
      name: 'theme',
      title: strings.theme,
      options: [
        { value: 'light', label: strings.light, change: { theme: 'light' } },
        { value: 'dark', label: strings.dark, change: { theme: 'dark' } },
      ],
    },
    {
      name: 'profile',
      title: strings.profile,
      options: (['web', 'new-windows', 'classic-windows'] as const).map((profile) => ({
        value: profile,
        label: strings.profiles[profile],
        change: { profile },
      })),
    },
    {
      name: 'newMailType',
      title: strings.newMailType,
      options: [
        { value: 'html', label: strings.html, change: { newMailType: 'html' } },
        { value: 'text', label: strings.plainText, change: { newMailType: 'text' } },
      ],
    },
  ];
}
