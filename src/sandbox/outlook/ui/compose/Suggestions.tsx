import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Person } from '../../shared/mail.ts';
import { PersonAvatar } from '../parts/PersonAvatar.tsx';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 10,
    insetBlockStart: '100%',
    insetInlineStart: '44px',
    width: 'min(420px, 100%)',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  address: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  none: { display: 'none' },
});

export interface SuggestionsProps {
  id: string;
  label: string;
  people: readonly Person[];
  chosen: number;
  onChoose: (person: Person) => void;
}

/** The list under a recipient field; the field keeps the focus and moves the mark in it. */
export function Suggestions({ id, label, people, chosen, onChoose }: SuggestionsProps) {
  const styles = useStyles();
  return (
    <div
      aria-label={label}
      className={people.length > 0 ? styles.list : styles.none}
      id={`${id}-list`}
      role="listbox"
    >
      {people.map((person, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
        <div
          aria-selected={index === chosen}
          className={mergeClasses(styles.person, index === chosen && styles.chosen)}
          id={`${id}-${index}`}
          key={person.address}
          onClick={() => onChoose(person)}
          // Before the field loses the focus and takes the half-typed name for a person.
          onMouseDown={(event) => event.preventDefault()}
          role="option"
        >
          <PersonAvatar person={person} size={32} />
          <span className={styles.text}>
            <span>{person.name}</span>
            <span className={styles.address}>{person.address}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
