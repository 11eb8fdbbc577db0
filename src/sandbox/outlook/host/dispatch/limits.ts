/** What real Outlook on the web allows. */
export const limits = {
  bodyCharacters: 1_000_000,
  signatureCharacters: 30_000,
  appendOnSendCharacters: 5_000,
  subjectCharacters: 255,
  recipientsPerCall: 100,
  recipients: 500,
  infobarMessages: 5,
  infobarCharacters: 150,
  infobarKeyCharacters: 32,
  sessionDataCharacters: 50_000,
  customPropertiesCharacters: 2_500,
  settingsCharacters: 32 * 1024,
  internetHeadersCharacters: 256 * 1024,
  attachmentBytes: 25 * 1024 * 1024,
  attachments: 499,
  concurrentAttachmentCalls: 3,
} as const;
