import type { CoreMessage, CoreMessageLength, Language } from '../workspace/schema.ts';

/**
 * The core message of one length in one language, as a text with placeholders; null when it has not
 * been written. With an audience the short text is the audience's own sentence; the medium and long
 * text close with it. Without a sentence for that audience in this language the general text stands
 * alone: readers are better served by the general text than by another language.
 */
export function coreMessageText(
  message: CoreMessage,
  length: CoreMessageLength,
  language: Language,
  audienceId: string | null,
): string | null {
  const general = generalParagraphs(message, length, language).filter(isWritten);
  const sentence = message.audiences.find((audience) => audience.id === audienceId)?.text[language];
  const forAudience = sentence !== undefined && isWritten(sentence) ? [sentence] : [];
  if (length === 'short') return joined(forAudience.length > 0 ? forAudience : general);
  return general.length === 0 ? null : joined([...general, ...forAudience]);
}

/** The call to action is not part of it: that is a text of its own, chosen by form. */
function generalParagraphs(
  message: CoreMessage,
  length: CoreMessageLength,
  language: Language,
): readonly string[] {
  switch (length) {
    case 'short':
      return [message.short[language] ?? ''];
    case 'medium': {
      const text = message.medium[language];
      return text === undefined ? [] : [text.kijk, text.want, text.dus];
    }
    case 'long':
      return message.long[language] ?? [];
  }
}

function joined(paragraphs: readonly string[]): string | null {
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
