import { call, heard, listen, onHost, pane, read, startOutlook } from './office-js-stage.ts';

/* The host under the genuine office.js: each statement is made by the library that add-ins use. */
startOutlook();

const html = { coercionType: 'html' };

test('text comes at the caret, on top or instead of everything, and can be read back', async () => {
  expect(await call('item.body.setSelectedDataAsync', '<b>mooie</b> ', html)).toEqual({
    value: null,
  });
  expect(await onHost((outlook) => outlook.body())).toBe('Hallo <b>mooie</b> wereld');
  await call('item.body.prependAsync', '<p>Boven</p>', html);
  expect(await call('item.body.getAsync', 'html')).toEqual({
    value: '<p>Boven</p>Hallo <b>mooie</b> wereld',
  });
  expect(await call('item.body.getAsync', 'text')).toEqual({ value: 'BovenHallo mooie wereld' });
  await call('item.body.setAsync', 'leeg', { coercionType: 'text' });
  expect(await onHost((outlook) => outlook.body())).toBe('leeg');
  expect(await call('item.body.getTypeAsync')).toEqual({ value: 'html' });
});

test('a plain-text body refuses HTML with the error Outlook documents, and takes text', async () => {
  await listen('', 'olkItemSelectedChanged');
  await onHost((outlook) => outlook.openText());
  await heard(1);
  expect(await call('item.body.getTypeAsync')).toEqual({ value: 'text' });
  expect(await call('item.body.setSelectedDataAsync', '<b>x</b>', html)).toMatchObject({
    code: 2006,
  });
  expect(await call('item.body.setSelectedDataAsync', 'lange ', { coercionType: 'text' })).toEqual({
    value: null,
  });
  expect(await onHost((outlook) => outlook.body())).toBe('Platte lange tekst');
});

test('a selection tells which field it stands in', async () => {
  await onHost((outlook) => outlook.setCaret(0, 5));
  expect(await call('item.getSelectedDataAsync', 'text')).toEqual({
    value: { data: 'Hallo', sourceProperty: 'body' },
  });
  await onHost((outlook) =>
    outlook.sessions.first.change(
      { subject: 'Over morgen', subjectSelection: 'morgen', selectionSource: 'subject' },
      'user',
    ),
  );
  expect(await call('item.getSelectedDataAsync', 'text')).toEqual({
    value: { data: 'morgen', sourceProperty: 'subject' },
  });
});

test('the subject is read and written', async () => {
  expect(await call('item.subject.setAsync', 'Uitnodiging')).toEqual({ value: null });
  expect(await call('item.subject.getAsync')).toEqual({ value: 'Uitnodiging' });
  expect(await onHost((outlook) => outlook.sessions.first.state().subject)).toBe('Uitnodiging');
});

test('recipients are read and written, and a change by anyone is told', async () => {
  await listen('item', 'olkRecipientsChanged');
  const bram = { displayName: 'Bram', emailAddress: 'bram@partner.example' };
  expect(await call('item.to.setAsync', [bram])).toEqual({ value: null });
  expect(await call('item.to.getAsync')).toEqual({ value: [expect.objectContaining(bram)] });
  await onHost((outlook) =>
    outlook.sessions.first.change({ cc: [{ name: 'Ed', address: 'ed@partner.example' }] }, 'user'),
  );
  expect((await heard(2)).map((event) => event['changedRecipientFields'])).toEqual([
    { to: true, cc: false, bcc: false },
    { to: false, cc: true, bcc: false },
  ]);
});

test('the bar above the item holds five messages, each once, and tells when one is dismissed', async () => {
  const info = (message: string) => ({
    type: 'informationalMessage',
    message,
    icon: 'Icon.16x16',
    persistent: false,
  });
  await listen('item', 'olkInfobarClicked');
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    expect(await call('item.notificationMessages.addAsync', key, info(key))).toEqual({
      value: null,
    });
  }
  expect(await call('item.notificationMessages.addAsync', 'f', info('f'))).toMatchObject({
    code: 9025,
  });
  expect(await call('item.notificationMessages.addAsync', 'a', info('a'))).toMatchObject({
    code: 9023,
  });
  await call('item.notificationMessages.replaceAsync', 'a', info('anders'));
  await call('item.notificationMessages.removeAsync', 'b');
  const { value } = await call('item.notificationMessages.getAllAsync');
  expect(value).toEqual(
    expect.arrayContaining([
      { key: 'a', ...info('anders') },
      { key: 'e', ...info('e') },
    ]),
  );
  await onHost(({ sessions: { first } }) => {
    first.change({ infobar: first.state().infobar.filter(({ key }) => key !== 'c') }, 'user');
  });
  expect(await heard(1)).toEqual([
    { type: 'olkInfobarClicked', infobarDetails: { actionType: 1, infobarType: 0 } },
  ]);
});

test('roaming settings are there from the start and are saved', async () => {
  expect(await read("roamingSettings.get('kept')")).toBe('from before');
  const status = await pane.evaluate(`new Promise((resolve) => {
    Office.context.roamingSettings.set('taal', { code: 'nl' });
    Office.context.roamingSettings.saveAsync((result) => resolve(result.status));
  })`);
  expect(status).toBe('succeeded');
  expect(await onHost((outlook) => outlook.saved)).toEqual([
    { kept: '"from before"', taal: '{"code":"nl"}' },
  ]);
});

test('session data is kept with the form', async () => {
  await call('item.sessionData.setAsync', 'stap', '2');
  expect(await call('item.sessionData.getAsync', 'stap')).toEqual({ value: '2' });
  expect(await call('item.sessionData.getAllAsync')).toEqual({ value: { stap: '2' } });
  await call('item.sessionData.removeAsync', 'stap');
  expect(await call('item.sessionData.getAsync', 'stap')).toMatchObject({ code: 9050 });
});

test('custom properties go with the draft', async () => {
  const loaded = await pane.evaluate(`new Promise((resolve) => {
    Office.context.mailbox.item.loadCustomPropertiesAsync((loading) => {
      loading.value.set('kern', 'lang');
      loading.value.saveAsync((saving) => resolve([loading.status, saving.status]));
    });
  })`);
  expect(loaded).toEqual(['succeeded', 'succeeded']);
  expect(await onHost((outlook) => outlook.sessions.first.state().customProperties)).toEqual({
    'addin-1': '{"kern":"lang"}',
  });
});

test('saving answers the id of the draft', async () => {
  expect(await call('item.getItemIdAsync')).toMatchObject({ code: 9046 });
  const { value } = await call('item.saveAsync');
  expect(value).toMatch(/^d\d+$/u);
  expect(await call('item.getItemIdAsync')).toEqual({ value });
  const draft = await onHost(({ mailbox, sessions }) =>
    mailbox.drafts.get(sessions.first.state().draftId!),
  );
  expect(draft?.body).toBe('Hallo wereld');
});

test('attachments are added from base64, told, read back and removed', async () => {
  await listen('item', 'olkAttachmentsChanged');
  const { value: id } = await call('item.addFileAttachmentFromBase64Async', 'bm90YQ==', 'nota.txt');
  expect(await call('item.getAttachmentContentAsync', id)).toEqual({
    value: { content: 'bm90YQ==', format: 'base64' },
  });
  expect(await call('item.getAttachmentsAsync')).toEqual({
    value: [expect.objectContaining({ name: 'nota.txt', attachmentType: 'file' })],
  });
  await call('item.removeAttachmentAsync', id);
  expect((await heard(2)).map((event) => event['attachmentStatus'])).toEqual(['added', 'removed']);
  expect(await call('item.removeAttachmentAsync', id)).toMatchObject({ code: 9008 });
});

test('internet headers, categories, compose type and signature are kept', async () => {
  await call('item.internetHeaders.setAsync', { 'x-kern': 'ja' });
  expect(await call('item.internetHeaders.getAsync', ['x-kern'])).toEqual({
    value: { 'x-kern': 'ja' },
  });
  expect(await call('item.categories.addAsync', ['Groen'])).toEqual({ value: null });
  expect(await call('item.categories.getAsync')).toEqual({
    value: [{ displayName: 'Groen', color: 'Preset4' }],
  });
  expect(await call('item.categories.addAsync', ['Bestaat niet'])).toMatchObject({ code: 9044 });
  expect(await call('item.getComposeTypeAsync')).toEqual({
    value: { composeType: 'newMail', coercionType: 'html' },
  });
  await call('item.body.setSignatureAsync', 'Groet', html);
  expect(await onHost((outlook) => outlook.body())).toContain('[sig:Groet]');
  await call('item.disableClientSignatureAsync');
  expect(await call('item.isClientSignatureEnabledAsync')).toEqual({ value: false });
});
