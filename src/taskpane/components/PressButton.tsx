import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface PressButtonProps {
  readonly className: string;
  /** Without it the button submits its form. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** The one act of a card, where doing it twice would put a text into a mail twice. */
export function PressButton({ className, onPress, children }: PressButtonProps) {
  return (
    <Button
      className={className}
      appearance="primary"
      type={onPress === undefined ? 'submit' : 'button'}
      // A key held down is one wish.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={(event) => {
        // The second half of a double click is not a second wish.
        if (event.detail > 1) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </Button>
  );
}
