import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Buttons on the coloured bar take its text colour in every state; darker keeps it readable, lighter would not.
  root: {
    minWidth: 'auto',
    color: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    ':hover': {
      color: 'inherit',
      backgroundColor: 'color-mix(in srgb, black 16%, transparent)',
    },
    ':hover:active': {
      color: 'inherit',
      backgroundColor: 'color-mix(in srgb, black 24%, transparent)',
    },
    ':hover .fui-Button__icon': { color: 'inherit' },
    ':hover:active .fui-Button__icon': { color: 'inherit' },
  },
});

export function useBarButtonStyles(): string {
  return useStyles().root;
}
