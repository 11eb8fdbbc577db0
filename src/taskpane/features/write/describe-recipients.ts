import type { ContentWish } from '../../../core/content/compose-content.ts';
import { localize } from '../../../core/workspace/localized.ts';
import type { Language, Partner } from '../../../core/workspace/schema.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import type { Text } from '../../load-text.ts';
import { formNames, languageNames } from '../../words.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import type { Recipients } from './useRecipients.ts';

interface RecipientFacts {
  readonly item: OpenItem | null;
  readonly recipients: Recipients;
  readonly occasion: Occasion;
  readonly overrides: Partial<ContentWish>;
  readonly text: Text;
  readonly language: Language;
}

/** The recipients in words: who, how they are addressed, and where the safest was chosen. */
export function describeRecipients(facts: RecipientFacts): {
  readonly initials: string;
  readonly title: string;
  readonly meta: string;
  readonly remarks: readonly string[];
} {
  const partner = onlyPartner(facts.occasion);
  return {
    initials: partner === null ? '' : initialsOf(nameOf(partner, facts)),
    title: partner === null ? titleWithoutPartner(facts) : nameOf(partner, facts),
    meta: metaOf(facts),
    remarks: remarksOf(facts),
  };
}

/** Strangers beside the people of one partner do not make it several partners; who they are is a remark. */
function onlyPartner({ addressing, workspace }: Occasion): Partner | null {
  if (addressing.partner !== null) return addressing.partner;
  const [only, ...others] = workspace.partners.filter((partner) =>
    partner.contacts.some((contact) => addressing.contacts.includes(contact)),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

function nameOf(partner: Partner, { occasion, language }: RecipientFacts): string {
  return localize(partner.shortName, language, occasion.workspace.programme.defaultLanguage);
}

/** "RE" for Reclassering, "VT" for Veilig Thuis. */
function initialsOf(name: string): string {
  const [first = '', second] = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = second === undefined ? first.slice(0, 2) : first.slice(0, 1) + second.slice(0, 1);
  return letters.toLocaleUpperCase();
}

function titleWithoutPartner({ item, recipients, occasion, text }: RecipientFacts): string {
  if (item === null) return text('recipients.none');
  if (recipients.kind === 'reading') return text('recipients.reading');
  if (recipients.kind === 'unreadable') return text('recipients.unreadable');
  const { addressing } = occasion;
  if (addressing.peopleCount === 0) {
    return text(item.kind === 'read' ? 'recipients.nobody-reading' : 'recipients.nobody');
  }
  if (addressing.mixed.includes('partner')) return text('recipients.different');
  return text('recipients.unknown-title', { count: addressing.peopleCount });
}

function metaOf({ occasion, overrides, text }: RecipientFacts): string {
  const { addressing, wish } = occasion;
  const parts: string[] = [];
  if (addressing.peopleCount > 0) {
    parts.push(text('recipients.people', { count: addressing.peopleCount }));
  }
  // French and English texts have one form of address.
  if (wish.language === 'nl') parts.push(text(formNames[wish.form]));
  parts.push(text(languageNames[wish.language]));
  if (Object.keys(overrides).length > 0) parts.push(text('recipients.chosen'));
  return parts.join(' · ');
}

/** A choice made by hand needs no explanation of what was chosen before it. */
function remarksOf({ recipients, occasion, overrides, text }: RecipientFacts): readonly string[] {
  if (recipients.kind === 'unreadable') {
    return overrides.form === undefined ? [text('recipients.unreadable-why')] : [];
  }
  const { addressing, wish } = occasion;
  const { mixed, unknownCount, partner } = addressing;
  const remarks: string[] = [];
  if (unknownCount > 0) remarks.push(text(unknownKey(partner), { count: unknownCount }));
  if (mixed.includes('language') && overrides.language === undefined) {
    remarks.push(
      text('recipients.mixed-language', { language: text(languageNames[addressing.language]) }),
    );
  }
  if (mixed.includes('form') && overrides.form === undefined && wish.language === 'nl') {
    remarks.push(text('recipients.mixed-form'));
  }
  if (mixed.includes('audience') && overrides.audienceId === undefined) {
    remarks.push(text('recipients.mixed-audience'));
  }
  return remarks;
}

/** Somebody at a partner stands under that partner's name: only the person is new. */
function unknownKey(partner: Partner | null) {
  return partner === null ? 'recipients.unknown' : 'recipients.unknown-contact';
}
