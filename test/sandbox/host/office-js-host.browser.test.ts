import {
  call,
  heard,
  listen,
  onHost,
  open,
  page,
  pane,
  read,
  startOutlook,
} from './office-js-stage.ts';
import type { AddinWindow } from './office-js-stage.ts';

/* The host under the genuine office.js: each statement is made by the library that add-ins use. */
startOutlook();

test('office.js comes up as Outlook on the web, in the language of the host', async () => {
  const ready = await pane.evaluate(() => (window as unknown as AddinWindow).ready);
  expect(ready).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
  expect(await read('mailbox.userProfile.displayName')).toBe('Sanne Bakker');
  expect(await read('mailbox.userProfile.emailAddress')).toBe('sanne@centrum.example');
  expect(await read('displayLanguage')).toBe('nl-NL');
});

test('the client profile decides which requirement sets are there', async () => {
  expect(await read("requirements.isSetSupported('Mailbox', '1.12')")).toBe(true);
  expect(await read("requirements.isSetSupported('NestedAppAuth', '1.1')")).toBe(true);
  await page.context().close();
  await open({ profile: 'classic-windows' });
  expect(await read("requirements.isSetSupported('Mailbox', '1.6')")).toBe(true);
  expect(await read("requirements.isSetSupported('Mailbox', '1.7')")).toBe(false);
  expect(await read("requirements.isSetSupported('NestedAppAuth', '1.1')")).toBe(false);
});

test('a pinned pane hears of every other item, of reading one and of none', async () => {
  await listen('', 'olkItemSelectedChanged');
  await onHost((outlook) => outlook.read());
  await heard(1);
  expect(await read('mailbox.item.subject')).toBe('Planning');
  expect(await read('mailbox.item.from.emailAddress')).toBe('bram@partner.example');
  expect(await call('item.body.getAsync', 'text')).toEqual({ value: 'Dag Sanne' });
  await onHost((outlook) => outlook.none());
  await heard(2);
  expect(await read('mailbox.item')).toBeNull();
  await onHost((outlook) => outlook.back());
  await heard(3);
  expect(await call('item.subject.getAsync')).toEqual({ value: '' });
});

test('handlers of one item hear nothing of the next', async () => {
  await listen('', 'olkItemSelectedChanged');
  await listen('item', 'olkRecipientsChanged');
  await onHost((outlook) => outlook.openText());
  await heard(1);
  await onHost((outlook) =>
    outlook.sessions.second!.change({ to: [{ name: 'x', address: 'x@x.example' }] }, 'user'),
  );
  await call('item.subject.getAsync');
  expect(await heard(1)).toHaveLength(1);
});

test('a pane that was not told of another item writes to none', async () => {
  await onHost((outlook) => outlook.openText());
  const answer = await call('item.body.setSelectedDataAsync', 'verdwaald', {
    coercionType: 'text',
  });
  expect(answer).toMatchObject({ code: 9030 });
  expect(await onHost((outlook) => outlook.body())).toBe('Platte tekst');
});

test('an item that changes under way is not written to', async () => {
  await listen('', 'olkItemSelectedChanged');
  await onHost((outlook) => outlook.switchUnderWay());
  const answer = await call('item.body.setSelectedDataAsync', 'verdwaald', {
    coercionType: 'text',
  });
  expect(answer).toMatchObject({ code: 9030 });
  expect(await onHost((outlook) => outlook.body())).toBe('Platte tekst');
});

test('what is not supported fails loudly', async () => {
  expect(await call('makeEwsRequestAsync', '<x/>').catch(String)).toMatch(
    /permission|rechten|machtig/iu,
  );
  expect(await call('getUserIdentityTokenAsync')).toMatchObject({ code: 9018 });
  expect(await call('item.addItemAttachmentAsync', 'm1', 'mail')).toMatchObject({ code: 5000 });
  expect(await onHost((outlook) => outlook.log)).toEqual(
    expect.arrayContaining([expect.stringContaining('addItemAttachmentAsync')]),
  );
});

test('the permission of the manifest holds', async () => {
  await page.context().close();
  await open({ permissions: 'ReadItem' });
  await expect(call('item.subject.setAsync', 'x')).rejects.toThrow();
  expect(await call('item.subject.getAsync')).toEqual({ value: '' });
});

test('forms are opened from a message that is read', async () => {
  await page.context().close();
  await open({ item: 'read' });
  await call('displayNewMessageFormAsync', {
    toRecipients: ['a@b.example'],
    subject: 'Hoi',
    htmlBody: 'x',
  });
  await call('item.displayReplyAllFormAsync', 'Dank');
  expect(await onHost((outlook) => outlook.opened)).toEqual([
    { to: ['a@b.example'], cc: [], bcc: [], subject: 'Hoi', htmlBody: 'x' },
    { replyAll: true, htmlBody: 'Dank' },
  ]);
});

test('a function command runs without the pane and tells when it is done', async () => {
  const outcome = await onHost((outlook) => outlook.runCommand('insertHello'));
  expect(outcome).toMatchObject({ kind: 'completed', allowEvent: null });
  expect(await onHost((outlook) => outlook.body())).toBe('Hallo <i>hoi</i>wereld');
  expect(await page.locator('#hidden iframe').count()).toBe(0);
});

test('a function command that is unknown or never done fails', async () => {
  expect(await onHost((outlook) => outlook.runCommand('bestaatNiet'))).toEqual({
    kind: 'failed',
    reason: 'unknown-function',
  });
  expect(await onHost((outlook) => outlook.runCommand('neverDone'))).toEqual({
    kind: 'failed',
    reason: 'timed-out',
  });
});

test('a handler of OnMessageSend can hold the mail back and say why', async () => {
  expect(await onHost((outlook) => outlook.send())).toEqual({
    kind: 'completed',
    allowEvent: false,
    errorMessage: 'Nog niet af.',
    errorMessageMarkdown: null,
    cancelLabel: 'Terug',
    commandId: null,
  });
});

test('an iframe dialog talks both ways, is closed by the add-in, and by the user', async () => {
  const openDialog = () => pane.evaluate(() => (window as unknown as AddinWindow).openDialog());
  expect(await openDialog()).toBe('open');
  expect(await heard(1)).toEqual([expect.objectContaining({ message: 'venster is klaar' })]);
  await pane.evaluate(() => (window as unknown as AddinWindow).dialog.messageChild('dag'));
  expect((await heard(2))[1]).toMatchObject({ message: 'antwoord op dag' });
  await pane.evaluate(() => (window as unknown as AddinWindow).dialog.close());
  await page.waitForSelector('#dialog', { state: 'detached' });
  expect(await openDialog()).toBe('open');
  await heard(3);
  await onHost((outlook) => outlook.closeDialog());
  expect((await heard(4))[3]).toMatchObject({ error: 12006 });
});

test('Tab leaves the pane at its end, Escape is passed on, and focus comes back in', async () => {
  await onHost((outlook) => outlook.host.focusPane('last'));
  await pane.waitForFunction(() => document.activeElement?.id === 'last');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.outlook.log.includes('focus forward'));
  await onHost((outlook) => outlook.host.focusPane('first'));
  await pane.waitForFunction(() => document.activeElement?.id === 'first');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => window.outlook.log.includes('escape'));
});

test('faults are played as planned: an error, twice, for one call', async () => {
  await onHost((outlook) =>
    outlook.faults({ delay: 0, errorCode: 9041, neverAnswer: false, dispids: [18], times: 2 }),
  );
  expect(await call('item.subject.getAsync')).toMatchObject({ code: 9041 });
  expect(await call('item.body.getTypeAsync')).toEqual({ value: 'html' });
  expect(await call('item.subject.getAsync')).toMatchObject({ code: 9041 });
  expect(await call('item.subject.getAsync')).toEqual({ value: '' });
});

test('faults are played as planned: a delay, and silence', async () => {
  await onHost((outlook) =>
    outlook.faults({ delay: 200, errorCode: null, neverAnswer: false, dispids: null, times: 1 }),
  );
  const started = Date.now();
  await call('item.subject.getAsync');
  expect(Date.now() - started).toBeGreaterThanOrEqual(195);
  await onHost((outlook) =>
    outlook.faults({ delay: 0, errorCode: null, neverAnswer: true, dispids: [18], times: 1 }),
  );
  const silence = new Promise((resolve) => setTimeout(resolve, 300, 'silence'));
  expect(await Promise.race([call('item.subject.getAsync').catch(String), silence])).toBe(
    'silence',
  );
});

test('the theme is told when it changes, and everything said is in the wire log', async () => {
  await listen('', 'officeThemeChanged');
  await onHost((outlook) => outlook.dark());
  await heard(1);
  const entries = await onHost((outlook) =>
    outlook.host.wireLog().map(({ action, frame }) => `${frame} ${action}`),
  );
  expect(entries).toEqual(
    expect.arrayContaining(['pane GetInitialData', 'pane officeThemeChanged']),
  );
});
