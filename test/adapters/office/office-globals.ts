/* The few values of office.js that the adapters read, for tests that run without a mail program. */
const office = {
  CoercionType: { Html: 'html', Text: 'text' },
  EventType: { ItemChanged: 'olkItemSelectedChanged', RecipientsChanged: 'olkRecipientsChanged' },
  MailboxEnums: {
    ItemNotificationMessageType: {
      ErrorMessage: 'errorMessage',
      InformationalMessage: 'informationalMessage',
    },
  },
};

export function installOfficeGlobals(): void {
  Object.assign(globalThis, { Office: office });
}

export type Done = (result: Office.AsyncResult<never>) => void;

/** What office.js calls back with. */
export function succeeded(value?: unknown): Office.AsyncResult<never> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<never>;
}

export function failedWith(code: number, name = ''): Office.AsyncResult<never> {
  return {
    status: 'failed',
    error: { code, name, message: '' },
  } as unknown as Office.AsyncResult<never>;
}
