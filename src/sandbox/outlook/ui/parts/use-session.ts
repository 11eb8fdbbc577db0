import { useCallback, useSyncExternalStore } from 'react';
import type {
  ComposeSession,
  ComposeState,
  InfobarMessage,
  ReadSession,
} from '../../shared/compose-session.ts';

export function useComposeState(session: ComposeSession): ComposeState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state());
}

/** What add-ins say above a message that is read. */
export function useReadInfobar(session: ReadSession): readonly InfobarMessage[] {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.infobar());
}
