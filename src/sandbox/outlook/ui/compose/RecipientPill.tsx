import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { Person } from '../../shared/mail.ts';
import { isAddress } from '../page/recipient-text.ts';
import { PersonAvatar } from '../parts/PersonAvatar.tsx';
import { useStrings } from '../parts/page-context.ts';

const useStyles = makeStyles({
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    height: '28px',
    padding: '0 2px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    lineHeight: '28px',
  },
  wrong: {
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  remove: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

export interface RecipientPillProps {
  person: Person;
  onRemove: () => void;
}

export function RecipientPill({ person, onRemove }: RecipientPillProps) {
  const styles = useStyles();
  const strings = useStrings();
  const valid = isAddress(person.address);
  return (
    <span className={mergeClasses(styles.pill, !valid && styles.wrong)} title={person.address}>
      {valid ? (
        <PersonAvatar person={person} size={24} />
      ) : (
        <ErrorCircleRegular aria-label={strings.invalidAddress} fontSize={16} role="img" />
      )}
      <span className={styles.name}>{person.name}</span>
      {/* Backspace in the field does the same, so that Tab need not stop at every person. */}
      <button
        aria-label={strings.removePerson(person.name)}
        className={styles.remove}
        onClick={onRemove}
        tabIndex={-1}
        type="button"
      >
        <DismissRegular aria-hidden fontSize={12} />
      </button>
    </span>
  );
}
