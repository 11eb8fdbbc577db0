import { useRef, useState } from 'react';
import { sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PreferenceValues } from '../../../ports/preferences.ts';
import { useServices } from '../../services.tsx';

const MAX_FAVOURITES = 3;
const MAX_RECENTS = 8;

export interface PreferenceChoices {
  readonly values: PreferenceValues;
  /** The recents as they were when the pane opened: the list does not move under the user's hand. */
  readonly recentsAtStart: readonly InsertableRef[];
  /** The quick inserts of the ribbon are three; a fourth favourite has no place there. */
  readonly canAddFavourite: boolean;
  isFavourite(ref: InsertableRef): boolean;
  toggleFavourite(ref: InsertableRef): Promise<void>;
  remember(ref: InsertableRef): Promise<void>;
  keepLength(length: PreferenceValues['coreMessageLength']): Promise<void>;
}

/** What the user likes; every change holds at once and rejects when it could not be kept. */
export function usePreferences(exists: (ref: InsertableRef) => boolean): PreferenceChoices {
  const { preferences } = useServices();
  const [values, setValues] = useState(() => preferences.read());
  const [recentsAtStart] = useState(values.recents);
  // An insertion remembers its text when it is done, long after the render it was asked in.
  const latest = useRef(values);

  const save = (change: Partial<PreferenceValues>): Promise<void> => {
    latest.current = { ...latest.current, ...change };
    setValues(latest.current);
    return preferences.save(change);
  };
  const isFavourite = (ref: InsertableRef) => includes(values.favourites, ref);

  return {
    values,
    recentsAtStart,
    canAddFavourite: values.favourites.filter(exists).length < MAX_FAVOURITES,
    isFavourite,
    toggleFavourite: (ref) => {
      const { favourites } = latest.current;
      if (includes(favourites, ref)) return save({ favourites: without(favourites, ref) });
      // A text that left the workspace cannot be unstarred by hand, so it gives up its place when one is needed.
      const kept = favourites.length < MAX_FAVOURITES ? favourites : favourites.filter(exists);
      return save({ favourites: [...kept, ref].slice(0, MAX_FAVOURITES) });
    },
    remember: (ref) =>
      save({ recents: [ref, ...without(latest.current.recents, ref)].slice(0, MAX_RECENTS) }),
    keepLength: (coreMessageLength) => save({ coreMessageLength }),
  };
}

function includes(refs: readonly InsertableRef[], ref: InsertableRef): boolean {
  return refs.some((one) => sameRef(one, ref));
}

function without(refs: readonly InsertableRef[], ref: InsertableRef): readonly InsertableRef[] {
  return refs.filter((one) => !sameRef(one, ref));
}
