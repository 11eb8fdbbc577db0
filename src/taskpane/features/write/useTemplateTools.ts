import { useCallback, useEffect, useRef, useState } from 'react';
import type { TemplateTools } from '../../../core/content/prepare-content.ts';
import { useServices } from '../../services.tsx';

/** The template parser, fetched once the pane stands; `ready` waits for it and tries again after a failure. */
export function useTemplateTools(): {
  readonly tools: TemplateTools | null;
  readonly ready: () => Promise<TemplateTools>;
} {
  const { loadTools } = useServices();
  const [tools, setTools] = useState<TemplateTools | null>(null);
  const pending = useRef<Promise<TemplateTools> | null>(null);

  const ready = useCallback(() => {
    pending.current ??= loadTools().then(
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
  }, [loadTools]);

  useEffect(() => {
    // A failure is told when a text is asked for; until then the list works without previews.
    ready().catch(() => undefined);
  }, [ready]);
  return { tools, ready };
}
