import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { GivenValues } from '../../../core/content/occasion.ts';
import { placeholders } from '../../../core/content/placeholder.ts';
import type { PlaceholderKind, PlaceholderName } from '../../../core/content/placeholder.ts';
import { placeholderLabel } from '../../../core/content/placeholder-label.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { useUiLanguage } from '../../i18n.tsx';
import { useBlockCardStyles } from './block-card.styles.ts';

interface PlaceholderFieldsProps {
  readonly asked: readonly PlaceholderName[];
  readonly given: GivenValues;
  /** Whether the first field that is still empty has to get the focus. */
  readonly wanted: boolean;
  readonly onReached: () => void;
  readonly onGive: (name: PlaceholderName, value: string) => void;
}

const inputTypes: Readonly<Record<PlaceholderKind, string>> = {
  date: 'date',
  time: 'time',
  url: 'url',
  text: 'text',
};

/** A field for every place only the user can fill. */
export function PlaceholderFields(props: PlaceholderFieldsProps) {
  const { asked, given, wanted, onGive } = props;
  const language = useUiLanguage();
  const styles = useBlockCardStyles();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(props.onReached);

  useEffect(() => {
    if (!wanted) return;
    // Who went on to the mail while the text was on its way must not be pulled back.
    if (document.hasFocus()) {
      const inputs = [...(fields.current?.querySelectorAll('input') ?? [])];
      (inputs.find((input) => input.value === '') ?? inputs[0])?.focus();
    }
    reached();
  }, [wanted]);

  return (
    <div ref={fields} className={styles.fields}>
      {asked.map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`} className={styles.label}>
            {placeholderLabel(name, language)}
          </label>
          <TextBox
            id={`${id}-${name}`}
            type={inputTypes[placeholders[name].kind]}
            value={given[name] ?? ''}
            onChange={(event) => onGive(name, event.target.value)}
            // The Enter that led here may still be held down, and would insert at once.
            onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
          />
        </div>
      ))}
    </div>
  );
}
