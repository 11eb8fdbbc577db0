import type { AddinDescription, HostPreferences } from '../shared/addin.ts';
import type { ItemSession } from '../shared/compose-session.ts';
import type { MailboxOwner, Message } from '../shared/mail.ts';
import { clientProfiles } from './client-profiles.ts';
import { normalizeSubject } from './subject-prefix.ts';
import { wireAttachment } from './wire-attachment.ts';
import { wirePerson } from './wire-person.ts';

export interface InitialDataOptions {
  addin: AddinDescription;
  owner: MailboxOwner;
  preferences: HostPreferences;
}

/** The numbers of the wire, which are not in order of rights. */
const permissionLevels: Record<AddinDescription['permissions'], number> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

const itemTypes = { read: 1, compose: 4, none: 6 } as const;

/** What office.js knows of the host before anything else; a missing field makes the frame throw. */
export function appContext(
  options: InitialDataOptions & {
    controlId: string;
    url: string;
    settings: Readonly<Record<string, string>>;
    frame: { width: number; height: number };
  },
): Record<string, unknown> {
  const { addin, preferences } = options;
  const profile = clientProfiles[preferences.profile];
  return {
    _id: options.controlId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: preferences.language,
    _dataLocale: preferences.language,
    _docUrl: options.url,
    _clientMode: 1,
    _settings: options.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: options.controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(profile.requirements),
    _hostFullVersion: profile.hostVersion,
    _clientWindowHeight: options.frame.height,
    _clientWindowWidth: options.frame.width,
    _addinName: addin.displayName.byLanguage[preferences.language] ?? addin.displayName.default,
    _appDomains: [new URL(options.url).origin, ...addin.appDomains],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** What office.js builds `mailbox` and `mailbox.item` from. */
export function initialData(
  item: ItemSession | null,
  options: InitialDataOptions,
): Record<string, unknown> {
  const { addin, owner, preferences } = options;
  return {
    permissionLevel: permissionLevels[addin.permissions],
    itemType: itemTypes[item?.kind ?? 'none'],
    hostVersion: clientProfiles[preferences.profile].hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: owner.name,
    userEmailAddress: owner.address,
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'office365',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    timeZoneOffsets: null,
    extensionId: addin.id,
    isFromSharedFolder: false,
    openWindowOpen: false,
    seriesId: null,
    ...(item === null ? {} : itemData(item, owner.address)),
  };
}

function itemData(item: ItemSession, ownerAddress: string): Record<string, unknown> {
  return item.kind === 'compose'
    ? { conversationId: item.state().conversationId }
    : messageData(item.message, ownerAddress);
}

function messageData(message: Message, ownerAddress: string): Record<string, unknown> {
  const date = Date.parse(message.date);
  const from = wirePerson(message.from, ownerAddress);
  const people = (list: Message['to']): unknown[] =>
    list.map((person) => wirePerson(person, ownerAddress));
  return {
    id: message.id,
    itemClass: 'IPM.Note',
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    normalizedSubject: normalizeSubject(message.subject),
    from,
    sender: from,
    to: people(message.to),
    cc: people(message.cc),
    bcc: people(message.bcc),
    attachments: message.attachments.map(wireAttachment),
    dateTimeCreated: date,
    dateTimeModified: date,
    dateTimeSent: date,
    isRead: message.isRead,
    entities: {},
    filteredEntities: {},
    selectedEntities: {},
    regExMatches: {},
  };
}
