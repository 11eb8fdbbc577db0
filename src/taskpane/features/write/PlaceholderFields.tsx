import { useEffect, useId, useRef } from 'react';
import { placeholders } from '../../../core/content/placeholder.ts';
import type { PlaceholderKind, PlaceholderName } from '../../../core/content/placeholder.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { useText } from '../../i18n.tsx';
import type { GivenValues } from './draft.ts';
import { placeholderKey } from './load-template-tools.ts';
import { useBlockCardStyles } from './block-card.styles.ts';

interface PlaceholderFieldsProps {
  readonly asked: readonly PlaceholderName[];
  readonly given: GivenValues;
  /** Grows when the first field that is still empty has to get the focus. */
  readonly focusCalls: number;
  readonly onGive: (name: PlaceholderName, value: string) => void;
}

const inputTypes: Readonly<Record<PlaceholderKind, string>> = {
  date: 'date',
  time: 'time',
  url: 'url',
  text: 'text',
};

/** A field for every place only the user can fill. */
export function PlaceholderFields({ asked, given, focusCalls, onGive }: PlaceholderFieldsProps) {
  const text = useText();
  const styles = useBlockCardStyles();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const answeredCalls = useRef(focusCalls - 1);

  useEffect(() => {
    // Opened by mouse nobody called for the field: a keyboard on a phone would jump up.
    if (focusCalls === answeredCalls.current || focusCalls === 0) return;
    answeredCalls.current = focusCalls;
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])];
    (inputs.find((input) => input.value === '') ?? inputs[0])?.focus();
  }, [focusCalls]);

  return (
    <div ref={fields} className={styles.fields}>
      {asked.map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`} className={styles.label}>
            {text(placeholderKey(name))}
          </label>
          <TextBox
            id={`${id}-${name}`}
            type={inputTypes[placeholders[name].kind]}
            value={given[name] ?? ''}
            onChange={(event) => onGive(name, event.target.value)}
          />
        </div>
      ))}
    </div>
  );
}
