import fc from 'fast-check';
import { fullName } from '../../../src/core/partners/person-name.ts';
import type { Partner, Workspace } from '../../../src/core/workspace/schema.ts';
import { htmlToText } from '../../../src/sandbox/outlook/host/html-to-text.ts';
import { normalizeSubject } from '../../../src/sandbox/outlook/host/subject-prefix.ts';
import type { Person } from '../../../src/sandbox/outlook/shared/mail.ts';
import { seedMailboxes } from '../../../src/sandbox/seed/seed-mailboxes.ts';
import type { SeedMailbox, SeedMessage } from '../../../src/sandbox/seed/seed-mailboxes.ts';
import { shiftWorkspaceDates } from '../../../src/sandbox/seed/shift-workspace-dates.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { bsnsIn } from './bsns-in.ts';

const sample = aWorkspace();
const dayLength = 24 * 60 * 60 * 1000;

/** The sample's own day, a leap day that is over where the programme is, year ends, both clock changes. */
const moments = [
  '2027-05-20T08:00:00.000Z',
  '2028-02-29T23:30:00.000Z',
  '2026-12-31T22:59:59.000Z',
  '2027-01-01T00:10:00.000Z',
  '2027-03-28T01:30:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2026-08-16T12:00:00.000Z',
];

describe.each(moments)('the mailboxes on %s', (moment) => {
  const { mailboxes, workspace } = seedOn(new Date(moment));
  const all = mailboxes.flatMap(({ messages }) => messages);

  it('are those of the lead, the adviser and the first contact of every partner', () => {
    const { sender, adviser } = workspace.programme;
    expect(mailboxes.map(({ owner }) => owner.address)).toEqual([
      sender.email,
      adviser?.email,
      ...workspace.partners.map(({ contacts }) => contacts[0]?.email),
    ]);
    for (const { owner, messages } of mailboxes) {
      for (const text of [owner.name, owner.role, owner.organisation, owner.signatureHtml]) {
        expect(text).not.toBe('');
      }
      expect(messages.some(({ folder }) => folder === 'inbox')).toBe(true);
    }
  });

  it('give every message and attachment an id of its own', () => {
    const ids = all.flatMap(({ id, attachments }) => [id, ...attachments.map((file) => file.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('hold mail of the last weeks, on working days, newest first', () => {
    const now = Date.parse(moment);
    for (const { messages } of mailboxes) {
      const dates = messages.map(({ date }) => Date.parse(date));
      expect(dates).toEqual([...dates].sort((one, other) => other - one));
      for (const date of dates) {
        expect(date).toBeLessThanOrEqual(now);
        expect(date).toBeGreaterThan(now - 40 * dayLength);
      }
    }
    for (const message of all) {
      expect(new Date(message.date).toISOString()).toBe(message.date);
      if (!message.id.startsWith('newsletter')) {
        expect(new Date(message.date).getUTCDay() % 6).not.toBe(0);
      }
    }
  });

  it('know only people of the workspace and colleagues in a partner’s own domain', () => {
    const known = new Set(mailboxes.map(({ owner }) => `${owner.name} <${owner.address}>`));
    const domains = workspace.partners.flatMap(({ mailDomains }) => mailDomains);
    for (const person of all.flatMap(peopleIn)) {
      const isKnown = known.has(`${person.name} <${person.address}>`);
      expect(isKnown || domains.includes(person.address.split('@')[1] ?? '')).toBe(true);
    }
    const texts = mailboxes.flatMap(textsIn).join('\n');
    const addresses = texts.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(addresses).not.toEqual([]);
    for (const address of addresses) expect(address).toMatch(/\.example$/);
    for (const url of texts.match(/https?:[^\s"<]+/g) ?? []) {
      expect(url).toMatch(/^https:\/\/[a-z-]+\.example(?:\/|$)/);
    }
  });

  it('agree with each other on what was sent', () => {
    for (const { owner, messages } of mailboxes) {
      for (const mail of messages.filter(({ folder }) => folder === 'sent')) {
        expect(mail.from.address).toBe(owner.address);
        for (const { address } of [...mail.to, ...mail.cc]) {
          const theirs = mailboxes.find((mailbox) => mailbox.owner.address === address);
          if (theirs !== undefined) expect(inboxOf(theirs)).toContainEqual(copyOf(mail));
        }
      }
      for (const mail of messages.filter(({ folder }) => folder === 'inbox')) {
        expect([...mail.to, ...mail.cc].map(({ address }) => address)).toContain(owner.address);
        const sender = mailboxes.find((mailbox) => mailbox.owner.address === mail.from.address);
        if (sender !== undefined) {
          expect(sender.messages.filter(({ folder }) => folder === 'sent')).toContainEqual(
            copyOf(mail),
          );
        }
      }
    }
  });

  it('keep an answer in the conversation it belongs to', () => {
    for (const { messages } of mailboxes) {
      for (const answer of messages.filter(({ composeType }) => composeType === 'reply')) {
        const subject = normalizeSubject(answer.subject.replace(/^Automatisch antwoord: /, ''));
        const earlier = messages.filter(
          (message) =>
            message.conversationId === answer.conversationId &&
            message.date < answer.date &&
            !isAutomatic(message),
        );
        expect(earlier.map((message) => normalizeSubject(message.subject))).toContain(subject);
        const isQuoted = htmlToText(answer.body).includes(htmlToText(earlier[0]?.body ?? '-'));
        expect(isQuoted).toBe(!isAutomatic(answer));
      }
    }
    const begun = all.filter(({ composeType }) => composeType === 'newMail');
    const conversations = new Set(begun.map(({ conversationId }) => conversationId));
    const mails = new Set(begun.map(({ internetMessageId }) => internetMessageId));
    expect(conversations.size).toBe(mails.size);
  });

  it('hold nothing that runs, is fetched or looks like data of a family', () => {
    for (const text of mailboxes.flatMap(textsIn)) {
      expect(text).not.toMatch(/<script|<img|<style|javascript:|http:|\bon\w+=/i);
      expect(text).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
      expect(text).not.toMatch(/\b06[- ]?\d{8}\b|\b[1-9]\d{3} ?[A-Z]{2}\b|geboren|\bNL\d{2}/);
      expect(bsnsIn(htmlToText(text))).toEqual([]);
    }
  });

  it('give each partner a catch-up mail that names no other partner', () => {
    for (const [index, partner] of workspace.partners.entries()) {
      const mail = catchUpIn(mailboxes[index + 2]);
      const text = `${mail?.subject ?? ''}\n${htmlToText(mail?.body ?? '')}`;
      for (const other of workspace.partners.filter(({ id }) => id !== partner.id)) {
        for (const name of namesOf(other)) expect(text).not.toMatch(wholeWords(name));
        for (const progress of progressOf(other)) {
          if (!progressOf(partner).includes(progress)) expect(text).not.toContain(progress);
        }
      }
    }
  });
});

describe('the mailboxes of the seed', () => {
  const { mailboxes, workspace } = seedOn(new Date('2027-05-20T08:00:00Z'));
  const lead = mailboxes[0]!;
  const inFolder = (folder: SeedMessage['folder']) =>
    lead.messages.filter((message) => message.folder === folder);

  it('fill the folders of the lead', () => {
    expect(inFolder('inbox')).toHaveLength(16);
    expect(inFolder('sent')).toHaveLength(21);
    expect(inFolder('drafts')).toHaveLength(2);
    expect(inFolder('deleted')).toHaveLength(1);
    expect(inboxOf(mailboxes[1]!)).toHaveLength(4);
    expect(lead.messages.every(({ isDraft, folder }) => isDraft === (folder === 'drafts'))).toBe(
      true,
    );
    expect(lead.messages[0]).toMatchObject({ id: 'newsletter-lead', isRead: false });
  });

  it('have a mail of every kind', () => {
    const inbox = inFolder('inbox');
    expect(inbox.filter(({ bodyType }) => bodyType === 'text')).toHaveLength(1);
    expect(Math.max(...inbox.map(({ cc }) => cc.length))).toBeGreaterThan(5);
    expect(Math.max(...inbox.map(({ body }) => body.split('RplyFwdMsg"').length - 1))).toBe(3);
    expect(inbox.filter(({ body }) => body.includes('<table'))).not.toHaveLength(0);
    const automatic = inbox.filter(isAutomatic);
    expect(automatic).toHaveLength(1);
    const names = inbox.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect(names.map((name) => name.split('.')[1]).sort()).toEqual(['csv', 'pdf', 'txt']);
  });

  it('tell each partner its own latest progress', () => {
    const texts = new Map(
      workspace.partners.map(({ id }, index) => [id, catchUpIn(mailboxes[index + 2])?.body]),
    );
    expect(texts.get('p02')).toContain('Het bericht staat op het partnerportaal.');
    expect(texts.get('p15')).toContain('Victim support knows the route and the core message.');
    // What was noted later than the mail was written is not in it.
    expect(texts.get('p08')).not.toContain('De controle op toegankelijkheid is klaar.');
    expect(texts.get('p05')).toContain('nog niets genoteerd');
  });

  it('take dates from the workspace', () => {
    const { subject } = inFolder('inbox').find(({ id }) => id.startsWith('steering-4'))!;
    expect(subject).toBe('Re: Agenda voor de stuurgroep van donderdag 17 juni');
    expect(catchUpIn(mailboxes[2])?.body).toContain('op dinsdag 23 maart');
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020'), max: new Date('2050'), noInvalidDate: true }),
        (now) => {
          const { mailboxes: once } = seedOn(now);
          expect(seedOn(now).mailboxes).toEqual(once);
          const dates = once.flatMap(({ messages }) =>
            messages.map(({ date }) => Date.parse(date)),
          );
          expect(Math.max(...dates)).toBeLessThanOrEqual(now.getTime());
        },
      ),
      { numRuns: 5 },
    );
  });

  it('share nothing that one mailbox could change for another', () => {
    const { mailboxes: mine } = seedOn(new Date('2027-05-20T08:00:00Z'));
    const [sent] = mine[0]!.messages.filter(({ id }) => id === 'catch-up-2-p01-lead');
    sent!.to[0]!.name = 'Somebody else';
    expect(catchUpIn(mine[2])?.to[0]?.name).toBe('Sanne van der Velden');
  });

  it('need the sample: a workspace without its partners is refused', () => {
    expect(() => seedMailboxes({ ...sample, partners: [] }, new Date('2027-05-20'))).toThrow(
      'The seed needs',
    );
  });
});

function seedOn(now: Date): { mailboxes: SeedMailbox[]; workspace: Workspace } {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    sample.programme.timeZone,
  );
  const workspace = shiftWorkspaceDates(sample, local.toPlainDate().toString());
  return { mailboxes: seedMailboxes(workspace, now), workspace };
}

function inboxOf({ messages }: SeedMailbox): SeedMessage[] {
  return messages.filter(({ folder }) => folder === 'inbox');
}

function catchUpIn(mailbox: SeedMailbox | undefined): SeedMessage | undefined {
  return mailbox && inboxOf(mailbox).find(({ subject }) => subject.startsWith('Bijpraatmail 2'));
}

function isAutomatic({ internetHeaders }: SeedMessage): boolean {
  return 'Auto-Submitted' in internetHeaders;
}

function copyOf({ internetMessageId, conversationId, body, date }: SeedMessage): unknown {
  return expect.objectContaining({ internetMessageId, conversationId, body, date });
}

function peopleIn({ from, to, cc, bcc }: SeedMessage): Person[] {
  return [from, ...to, ...cc, ...bcc];
}

/** Everything a person can read in a mailbox, attachments in text too. */
function textsIn({ owner, messages }: SeedMailbox): string[] {
  const texts = messages.flatMap(({ subject, body, attachments }) => [
    subject,
    body,
    ...attachments
      .filter(({ contentType }) => contentType.startsWith('text/'))
      .map(({ content }) => Buffer.from(content, 'base64').toString('utf8')),
  ]);
  return [owner.signatureHtml, ...texts];
}

function namesOf({ name, shortName, nameInSentence, contacts, mailDomains }: Partner): string[] {
  const organisation = [name, shortName, nameInSentence].flatMap(({ nl, fr, en }) => [nl, fr, en]);
  return [...organisation, ...contacts.map(fullName), ...mailDomains]
    .filter((text) => text !== undefined)
    .filter((text) => text !== '');
}

function progressOf({ progress }: Partner): string[] {
  return progress
    .flatMap(({ done, next, agreed }) => [done, next, agreed])
    .filter((text) => text !== null);
}

function wholeWords(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
