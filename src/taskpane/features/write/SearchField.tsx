import { Search20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, RefObject } from 'react';
import { TextBox } from '../../components/TextBox.tsx';
import { useText } from '../../i18n.tsx';
import { useSearchFieldStyles } from './search-field.styles.ts';

interface SearchFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** What Enter does here. */
  readonly hint: string;
  /** The ids of the lists and of the row Enter acts on; empty when there is none. */
  readonly listIds: string;
  readonly activeId: string;
  readonly onType: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnter: () => void;
  readonly onOpen: () => void;
  /** Null when nothing is open: then Escape is Outlook's, and goes back to the mail. */
  readonly onEscape: (() => void) | null;
}

/** The place where the pane opens: three letters and Enter. */
export function SearchField(props: SearchFieldProps) {
  const { inputRef, query, hint, listIds, activeId } = props;
  const text = useText();
  const styles = useSearchFieldStyles();
  return (
    <TextBox
      ref={inputRef}
      before={<Search20Regular className={styles.icon} aria-hidden />}
      after={
        <span className={styles.hint} aria-hidden>
          {hint}
        </span>
      }
      role="combobox"
      aria-label={text('search.label')}
      aria-autocomplete="list"
      aria-expanded={listIds !== ''}
      aria-controls={listIds === '' ? undefined : listIds}
      aria-activedescendant={activeId === '' ? undefined : activeId}
      autoComplete="off"
      spellCheck={false}
      placeholder={text('search.placeholder')}
      value={query}
      onChange={(event) => props.onType(event.target.value)}
      onKeyDown={(event) => answerKey(event, props)}
    />
  );
}

/** Letters, Home and End stay with the text; Escape never clears it. */
function answerKey(event: KeyboardEvent<HTMLInputElement>, props: SearchFieldProps): void {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => props.onStep(1),
    ArrowUp: () => props.onStep(-1),
    // A key held down must not insert twice.
    Enter: event.repeat ? ignore : props.onEnter,
    ArrowRight: caretAtEnd(event.currentTarget) ? props.onOpen : undefined,
    Escape: props.onEscape ?? undefined,
  };
  const action = event.shiftKey ? undefined : actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function ignore(): void {
  // The key is taken so that it does nothing else.
}

function caretAtEnd(input: HTMLInputElement): boolean {
  return input.selectionStart === input.value.length;
}
