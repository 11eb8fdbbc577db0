import { useState } from 'react';
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
export function usePreferences(): PreferenceChoices {
  const { preferences } = useServices();
  const [values, setValues] = useState(() => preferences.read());
  const [recentsAtStart] = useState(values.recents);

  const save = (change: Partial<PreferenceValues>): Promise<void> => {
    setValues((current) => ({ ...current, ...change }));
    return preferences.save(change);
  };
  const without = (refs: readonly InsertableRef[], ref: InsertableRef) =>
    refs.filter((one) => !sameRef(one, ref));
  const isFavourite = (ref: InsertableRef) => values.favourites.some((one) => sameRef(one, ref));

  return {
    values,
    recentsAtStart,
    canAddFavourite: values.favourites.length < MAX_FAVOURITES,
    isFavourite,
    toggleFavourite: (ref) =>
      save({
        favourites: isFavourite(ref)
          ? without(values.favourites, ref)
          : [...values.favourites, ref].slice(0, MAX_FAVOURITES),
      }),
    remember: (ref) =>
      save({ recents: [ref, ...without(values.recents, ref)].slice(0, MAX_RECENTS) }),
    keepLength: (coreMessageLength) => save({ coreMessageLength }),
  };
}
