import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Person } from '../../shared/mail.ts';
import {
  distinctPeople,
  isAddress,
  personFromText,
  samePerson,
  splitRecipients,
  suggestPeople,
} from '../page/recipient-text.ts';
import { usePageState, useStrings } from '../parts/page-context.ts';
import { RecipientPill } from './RecipientPill.tsx';
import { Suggestions } from './Suggestions.tsx';

const useStyles = makeStyles({
  field: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    alignItems: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  focus: {
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `0 1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  label: { paddingTop: '11px', color: tokens.colorNeutralForeground3, lineHeight: '20px' },
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '42px',
  },
  input: {
    flexGrow: 1,
    // Small at first, so that it stays beside the people while there is room.
    width: '120px',
    height: '32px',
    padding: 0,
    border: 'none',
    outline: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
});

export interface RecipientFieldProps {
  label: string;
  people: readonly Person[];
  onChange: (people: Person[]) => void;
  /** A new form begins here. */
  focusFirst?: boolean;
}

export function RecipientField({ label, people, onChange, focusFirst }: RecipientFieldProps) {
  const styles = useStyles();
  const strings = useStrings();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const startsHere = useRef(focusFirst === true);
  const known = useKnownPeople();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const suggestions = useMemo(() => suggestPeople(text, known, people), [text, known, people]);
  const suggestion = suggestions[chosen];

  useEffect(() => {
    if (startsHere.current) input.current?.focus();
  }, []);

  const type = (next: string) => {
    setText(next);
    setChosen(0);
  };
  const add = (added: readonly Person[]) => {
    const fresh = added.filter((person) => !people.some((other) => samePerson(other, person)));
    if (fresh.length > 0) onChange([...people, ...fresh]);
    type('');
  };
  const commitTyped = (value: string) => {
    add(splitRecipients(value).map((part) => personFromText(part, known)));
  };
  /** A whole address means itself; anything less means the suggestion that is marked. */
  const commit = () => {
    if (suggestion && !isAddress(text.trim())) add([suggestion]);
    else commitTyped(text);
  };
  const keys: Record<string, (() => void) | undefined> = {
    Enter: commit,
    Tab: text.trim() === '' ? undefined : commit,
    ';': commit,
    ',': commit,
    ArrowDown: () => setChosen(Math.min(chosen + 1, suggestions.length - 1)),
    ArrowUp: () => setChosen(Math.max(chosen - 1, 0)),
    Escape: text === '' ? undefined : () => type(''),
    Backspace: text === '' && people.length > 0 ? () => onChange(people.slice(0, -1)) : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    // Ctrl+Enter sends, and Tab goes on to the next field: both after what was typed became a person.
    if (event.key !== 'Tab' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    act();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[;,\n]/u.test(pasted)) return;
    event.preventDefault();
    commitTyped(text + pasted);
  };

  return (
    <div className={mergeClasses(styles.field, styles.focus)}>
      <label className={styles.label} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className={styles.people}>
        {people.map((person) => (
          <RecipientPill
            key={person.address}
            onRemove={() => {
              onChange(people.filter((other) => other !== person));
              input.current?.focus();
            }}
            person={person}
          />
        ))}
        <input
          aria-activedescendant={suggestion ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={suggestions.length > 0}
          aria-label={label}
          autoComplete="off"
          className={styles.input}
          id={`${id}-input`}
          onBlur={() => commitTyped(text)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          ref={input}
          role="combobox"
          value={text}
        />
      </div>
      <Suggestions
        chosen={chosen}
        id={id}
        label={strings.suggestions}
        onChoose={(person) => add([person])}
        people={suggestions}
      />
    </div>
  );
}

/** Everyone with a mailbox here, and everyone seen in the mail. */
function useKnownPeople(): readonly Person[] {
  const owners = usePageState((state) => state.owners);
  const lists = usePageState((state) => state.lists);
  return useMemo(() => {
    const mailboxes = owners.map(({ name, address }) => ({ name, address }));
    const messages = [...(lists.inbox ?? []), ...(lists.sent ?? [])];
    return distinctPeople([
      ...mailboxes,
      ...messages
        .flatMap(({ from, to }) => [from, ...to])
        .filter((person) => isAddress(person.address)),
    ]);
  }, [owners, lists.inbox, lists.sent]);
}
