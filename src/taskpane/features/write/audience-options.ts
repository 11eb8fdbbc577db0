import { localize } from '../../../core/workspace/localized.ts';
import type { Language, Workspace } from '../../../core/workspace/schema.ts';

interface AudienceOption {
  readonly value: string;
  readonly label: string;
}

/** Stands for "no audience" in a select; no id of an audience can start with an asterisk. */
export const GENERAL_AUDIENCE = '*';

/** The general text first, then each audience of the core message. */
export function audienceOptions(
  workspace: Workspace,
  uiLanguage: Language,
  everyone: string,
): readonly AudienceOption[] {
  return [
    { value: GENERAL_AUDIENCE, label: everyone },
    ...workspace.coreMessage.audiences.map((audience) => ({
      value: audience.id,
      label: localize(audience.name, uiLanguage, workspace.programme.defaultLanguage),
    })),
  ];
}

export function audienceName(options: readonly AudienceOption[], id: string | null): string {
  return options.find(({ value }) => value === (id ?? GENERAL_AUDIENCE))?.label ?? '';
}
