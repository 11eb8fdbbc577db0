import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { localize } from '../workspace/localized.ts';
import { languages } from '../workspace/schema.ts';
import type { CoreMessageLength, Form, Language, Workspace } from '../workspace/schema.ts';
import { chooseVariant } from './choose-variant.ts';
import { coreMessageText } from './core-message-text.ts';
import { coreMessageTitle } from './core-message-title.ts';
import type { InsertableRef } from './insertable-ref.ts';

/** For whom a text is wanted. */
export interface ContentWish {
  readonly language: Language;
  readonly form: Form;
  /** Only the core message knows audiences; null for the general text. */
  readonly audienceId: string | null;
}

/** A text chosen for its readers, its placeholders still open. */
export interface Content {
  readonly ref: InsertableRef;
  readonly title: string;
  readonly language: Language;
  readonly form: 'any' | 'je' | 'u';
  /** The language asked for did not exist. */
  readonly languageFellBack: boolean;
  /** The text addresses the reader in the other form than was asked for. */
  readonly formFellBack: boolean;
  /** The text with its placeholders; paragraphs are separated by an empty line. */
  readonly template: string;
  /** For a mail without a subject; null when the text brings none in its language. */
  readonly subject: string | null;
  /** The kind of milestone that fills `moment.*`; null for the next one of any kind. */
  readonly milestoneKind: string | null;
  /** ISO date of the last day the text may be used. */
  readonly validUntil: string | null;
}

/** The text a ref points at, in the variant that fits the wish best. */
export function composeContent(
  workspace: Workspace,
  ref: InsertableRef,
  wish: ContentWish,
): Result<Content, { readonly code: 'unknown-ref' }> {
  const content =
    ref.kind === 'core-message'
      ? composeCoreMessage(workspace, ref.length, wish)
      : composeBlock(workspace, ref.id, wish);
  return content === null ? err({ code: 'unknown-ref' }) : ok(content);
}

function composeBlock(workspace: Workspace, id: string, wish: ContentWish): Content | null {
  const block = workspace.blocks.find((candidate) => candidate.id === id);
  if (block === undefined) return null;
  const { defaultLanguage } = workspace.programme;
  const variant = chooseVariant(block.variants, wish, defaultLanguage);
  if (variant === null) return null;
  return {
    ref: { kind: 'block', id },
    title: localize(block.title, variant.language, defaultLanguage),
    language: variant.language,
    form: variant.form,
    languageFellBack: variant.language !== wish.language,
    formFellBack: variant.form !== 'any' && variant.form !== wish.form,
    template: variant.text,
    subject: block.subject?.[variant.language] ?? null,
    milestoneKind: block.milestoneKind,
    validUntil: block.validUntil,
  };
}

function composeCoreMessage(
  workspace: Workspace,
  length: CoreMessageLength,
  wish: ContentWish,
): Content | null {
  for (const language of [wish.language, workspace.programme.defaultLanguage, ...languages]) {
    const template = coreMessageText(workspace.coreMessage, length, language, wish.audienceId);
    if (template === null) continue;
    return {
      ref: { kind: 'core-message', length },
      title: coreMessageTitle(length, language),
      language,
      form: 'any',
      languageFellBack: language !== wish.language,
      formFellBack: false,
      template,
      subject: null,
      milestoneKind: null,
      validUntil: null,
    };
  }
  return null;
}
