import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from '../../services.tsx';
import { loadTemplateTools } from './load-template-tools.ts';
import type { TemplateTools } from './prepare-content.ts';

/** The template parser, fetched once the pane stands; `ready` waits for it and tries again after a failure. */
export function useTemplateTools(): {
  readonly tools: TemplateTools | null;
  readonly ready: () => Promise<TemplateTools>;
} {
  const { loadText } = useServices();
  const [tools, setTools] = useState<TemplateTools | null>(null);
  const pending = useRef<Promise<TemplateTools> | null>(null);

  const ready = useCallback(() => {
    pending.current ??= loadTemplateTools(loadText).then(
      (loaded) => {
        setTools(loaded);
        return loaded;
      },
      (cause: unknown) => {
        pending.current = null;
        throw cause;
      },
    );
    return pending.current;
  }, [loadText]);

  useEffect(() => {
    // A failure is told when a text is asked for; until then the list works without previews.
    ready().catch(() => undefined);
  }, [ready]);
  return { tools, ready };
}
