import type { BodyContent, BodyType, ComposeItem, MailPerson } from '../../ports/mail-item.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { callOffice } from './call-office.ts';
import { MAX_BODY_DATA, MAX_NOTIFICATION, MAX_SUBJECT } from './limits.ts';
import { OfficeError } from './office-error.ts';
import { readSelection } from './read-selection.ts';
import type { SelectedData } from './read-selection.ts';

export type OfficeComposeItem = Office.MessageCompose | Office.AppointmentCompose;

export interface ItemBinding {
  readonly key: string;
  readonly isCurrent: () => boolean;
  readonly timeoutMs?: number;
}

/** One notification of ours stands above an item at a time. */
const NOTIFICATION_KEY = 'bijpraat';
/** The manifest's resource for the small icon. */
const NOTIFICATION_ICON = 'Icon.16';

/**
 * The item that is being written, bound to the moment it became current. Office.js sends every call to
 * whatever item Outlook shows by then, so each method looks whether that is still this one: before it
 * calls, and after an answer, which may be another item's.
 */
export function createComposeItem(item: OfficeComposeItem, binding: ItemBinding): ComposeItem {
  const { key, isCurrent, timeoutMs } = binding;

  const call = async <T>(
    operation: string,
    start: (callback: (result: Office.AsyncResult<T>) => void) => void,
  ): Promise<T> => {
    if (!isCurrent()) throw new OfficeError('item-changed', operation);
    const value = await callOffice(operation, start, timeoutMs);
    if (!isCurrent()) throw new OfficeError('item-changed', operation);
    return value;
  };

  const recipientListeners = new Set<{ readonly call: () => void }>();
  let listening = false;

  /**
   * One handler for all listeners, which dies with the item: taking one away from Outlook would take away
   * every other one of this item. Needs Mailbox 1.7; without it the recipients are read when the item is.
   */
  const listenToRecipients = (): void => {
    if (listening) return;
    listening = true;
    const changed = () => {
      if (isCurrent()) for (const entry of [...recipientListeners]) entry.call();
    };
    callOffice(
      'addHandlerAsync',
      (done) => {
        item.addHandlerAsync(Office.EventType.RecipientsChanged, changed, done);
      },
      timeoutMs,
    ).catch(() => {
      // A comfort less, never a failure of what the user does; the next listener tries again.
      listening = false;
    });
  };

  return {
    kind: 'compose',
    key,
    isCurrent,

    bodyType: async (): Promise<BodyType> => {
      const type = await call<Office.CoercionType>('body.getTypeAsync', (done) => {
        item.body.getTypeAsync(done);
      });
      return type === Office.CoercionType.Html ? 'html' : 'text';
    },

    bodyText: () =>
      call('body.getAsync', (done) => {
        item.body.getAsync(Office.CoercionType.Text, done);
      }),

    selection: () =>
      readSelection((as) =>
        call<SelectedData>('getSelectedDataAsync', (done) => {
          item.getSelectedDataAsync(as, done);
        }),
      ),

    insertAtCursor: async (content: BodyContent) => {
      const data = content.kind === 'html' ? content.html : content.text;
      if (data.length > MAX_BODY_DATA) {
        throw new OfficeError('too-long', 'body.setSelectedDataAsync');
      }
      const coercionType =
        content.kind === 'html' ? Office.CoercionType.Html : Office.CoercionType.Text;
      await call('body.setSelectedDataAsync', (done) => {
        item.body.setSelectedDataAsync(data, { coercionType }, done);
      });
    },

    recipients: async (): Promise<readonly MailPerson[]> => {
      // One after the other: an answer that belongs to another item ends the reading at once.
      const people: MailPerson[] = [];
      for (const [name, field] of recipientFields(item)) {
        const found = await call<Office.EmailAddressDetails[]>(`${name}.getAsync`, (done) => {
          field.getAsync(done);
        });
        people.push(...found.map(toPerson));
      }
      return people;
    },

    subject: () =>
      call('subject.getAsync', (done) => {
        item.subject.getAsync(done);
      }),

    setSubject: async (subject: string) => {
      const line = oneLine(subject);
      if (line.length > MAX_SUBJECT) throw new OfficeError('too-long', 'subject.setAsync');
      await call('subject.setAsync', (done) => {
        item.subject.setAsync(line, done);
      });
    },

    notify: async (kind, message) => {
      const text = shortened(message);
      const details: Office.NotificationMessageDetails =
        kind === 'error'
          ? {
              type: Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage,
              message: text,
            }
          : {
              type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage,
              message: text,
              icon: NOTIFICATION_ICON,
              persistent: false,
            };
      // As documented, replacing adds what is not there yet.
      await call('notificationMessages.replaceAsync', (done) => {
        item.notificationMessages.replaceAsync(NOTIFICATION_KEY, details, done);
      });
    },

    onRecipientsChanged: (listener) => {
      const entry = { call: listener };
      recipientListeners.add(entry);
      listenToRecipients();
      return () => {
        recipientListeners.delete(entry);
      };
    },
  };
}

function recipientFields(
  item: OfficeComposeItem,
): readonly (readonly [name: string, field: Office.Recipients])[] {
  return 'requiredAttendees' in item
    ? [
        ['requiredAttendees', item.requiredAttendees],
        ['optionalAttendees', item.optionalAttendees],
      ]
    : [
        ['to', item.to],
        ['cc', item.cc],
        ['bcc', item.bcc],
      ];
}

function toPerson(details: Office.EmailAddressDetails): MailPerson {
  return { name: details.displayName, address: details.emailAddress };
}

function shortened(message: string): string {
  return message.length <= MAX_NOTIFICATION
    ? message
    : `${message.slice(0, MAX_NOTIFICATION - 1)}…`;
}
