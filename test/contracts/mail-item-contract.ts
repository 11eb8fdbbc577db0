import type { MailPerson } from '../../src/ports/mail-item.ts';
import { mailItemLifeContract } from './mail-item-life-contract.ts';
import type { Answer, Question } from './mail-item-probe.ts';
import type { MailItemStage, MakeMailItemStage, StagedMail } from './mail-item-stage.ts';

const letter =
  '<p>Dag Ruben,</p><p>Tot <b>morgen</b> dan.</p><div id="Signature"><p>Noor</p></div>';
const html = (source: string) => ({ kind: 'html', html: source });
const text = (source: string) => ({ kind: 'text', text: source });
const person = (name: string): MailPerson => ({ name, address: `${name}@partner.example` });

/** What the port `MailItem` promises; holds for the fake as for the adapter under the genuine office.js. */
export function mailItemContract(makeStage: MakeMailItemStage): void {
  describe('a mail being written', () => writingContract(makeStage));
  describe('the item under the pane', () => mailItemLifeContract(makeStage));
}

function writingContract(makeStage: MakeMailItemStage): void {
  let stage: MailItemStage;

  const begin = async (mail: Partial<StagedMail>) => {
    stage = await makeStage(mail);
  };
  afterEach(() => stage.end());

  const ask = async (question: Question, ...given: readonly unknown[]): Promise<Answer> => {
    const item = await stage.probe.current();
    return stage.probe.ask(item!.key, question, ...given);
  };

  describe('the body', () => {
    test.each(['html', 'text'] as const)('tells that it is %s', async (bodyType) => {
      await begin({ bodyType });
      expect(await ask('bodyType')).toEqual({ value: bodyType });
    });

    test('takes HTML at the cursor and changes nothing else', async () => {
      await begin({ body: letter });
      await stage.putCursorBehind('Tot ');
      const written = '<span lang="nl">over &lt;drie&gt; dagen: </span>';
      expect(await ask('insertAtCursor', html(written))).toEqual({ value: null });
      const body = await stage.body(0);
      expect(body).toContain(`<p>Tot ${written}<b>morgen</b>`);
      expect(body.replace(written, '')).toBe(letter);
    });

    test('takes a second text where the first one ended', async () => {
      await begin({ body: letter });
      await stage.putCursorBehind('Dag Ruben');
      await ask('insertAtCursor', html('<i>een</i>'));
      await ask('insertAtCursor', html('<b>twee</b>'));
      expect(await stage.body(0)).toBe(
        letter.replace('Dag Ruben', 'Dag Ruben<i>een</i><b>twee</b>'),
      );
    });

    test('takes HTML at the top when it never had the focus', async () => {
      await begin({ body: letter });
      const written = '<p lang="nl">Een.</p><p lang="nl">Twee.</p>';
      await ask('insertAtCursor', html(written));
      expect(await stage.body(0)).toBe(written + letter);
    });

    test('takes text at the cursor of a plain mail and changes nothing else', async () => {
      await begin({ bodyType: 'text', body: 'Dag Ruben,\n\nGroet' });
      await stage.putCursorBehind('Ruben,\n');
      await ask('insertAtCursor', text('1 < 2\n\n<b>'));
      expect(await stage.body(0)).toBe('Dag Ruben,\n1 < 2\n\n<b>\nGroet');
    });

    test('takes text at the top of a plain mail that never had the focus', async () => {
      await begin({ bodyType: 'text', body: 'Groet' });
      await ask('insertAtCursor', text('Dag.\n'));
      expect(await stage.body(0)).toBe('Dag.\nGroet');
    });

    test('replaces what is selected and nothing else', async () => {
      await begin({ body: letter });
      await stage.select('morgen');
      await ask('insertAtCursor', html('<i>maandag</i>'));
      expect(await stage.body(0)).toBe(letter.replace('morgen', '<i>maandag</i>'));
    });

    test('refuses HTML in a plain mail and stays as it was', async () => {
      await begin({ bodyType: 'text', body: 'Groet' });
      expect(await ask('insertAtCursor', html('<b>x</b>'))).toEqual(refusal('invalid'));
      expect(await stage.body(0)).toBe('Groet');
    });

    test('refuses more than a million characters and stays as it was', async () => {
      await begin({ bodyType: 'text', body: 'Groet' });
      const answer = await ask('insertAtCursor', text('x'.repeat(1_000_001)));
      expect(answer).toEqual(refusal('too-long'));
      expect(await stage.body(0)).toBe('Groet');
    });

    test('is read as plain text, with what was written in it', async () => {
      await begin({ body: letter });
      await stage.putCursorBehind('Tot ');
      await ask('insertAtCursor', html('<span>1 &amp; 2 </span>'));
      expect(await ask('bodyText')).toEqual({
        value: expect.stringMatching(/^Dag Ruben,\s*Tot 1 & 2 morgen dan\.\s*Noor\s*$/u) as unknown,
      });
    });
  });

  describe('the selection', () => {
    test('is empty while only a cursor stands in the body', async () => {
      await begin({ body: letter });
      await stage.putCursorBehind('Dag');
      expect(await ask('selection')).toEqual({ value: { source: 'body', text: '' } });
    });

    test('is the selected text of the body', async () => {
      await begin({ body: letter });
      await stage.select('morgen');
      expect(await ask('selection')).toEqual({ value: { source: 'body', text: 'morgen' } });
    });

    test('tells when it stands in the subject', async () => {
      await begin({ subject: 'Over morgen' });
      await stage.selectInSubject('morgen');
      expect(await ask('selection')).toEqual({ value: { source: 'subject', text: 'morgen' } });
    });
  });

  describe('the recipients', () => {
    test('are To, Cc and Bcc in that order', async () => {
      const to = [person('ruben'), person('els')];
      const cc = [person('bram')];
      const bcc = [person('ed')];
      await begin({ to, cc, bcc });
      expect(await ask('recipients')).toEqual({ value: [...to, ...cc, ...bcc] });
    });

    test('are an empty list when there is nobody yet', async () => {
      await begin({});
      expect(await ask('recipients')).toEqual({ value: [] });
    });

    test('are told of when they change, to each listener until it stops', async () => {
      await begin({ to: [person('ruben')] });
      const { key } = (await stage.probe.current())!;
      const stopped = await stage.probe.listen({ recipientsOf: key });
      const staying = await stage.probe.listen({ recipientsOf: key });
      await ask('bodyType'); // a mail program hears of the listeners before it answers this
      await stage.changeRecipients([person('els')]);
      await heard(staying, 1);
      await heard(stopped, 1);
      await stage.probe.unlisten(stopped);
      await ask('bodyType');
      await stage.changeRecipients([]);
      await heard(staying, 2);
      expect(await stage.probe.heard(stopped)).toBe(1);
    });

    async function heard(listener: number, times: number): Promise<void> {
      for (let tries = 0; (await stage.probe.heard(listener)) < times && tries < 40; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(await stage.probe.heard(listener)).toBe(times);
    }
  });

  describe('the subject', () => {
    test('is read as the user wrote it', async () => {
      await begin({ subject: 'Over morgen' });
      expect(await ask('subject')).toEqual({ value: 'Over morgen' });
    });

    test.each([
      ['a short one', 'Uitnodiging', 'Uitnodiging'],
      ['the longest one', 'x'.repeat(255), 'x'.repeat(255)],
      ['several lines as one', 'Over\r\nmorgen\nvroeg', 'Over morgen vroeg'],
    ])('takes %s', async (_what, given, kept) => {
      await begin({ subject: 'Oud' });
      expect(await ask('setSubject', given)).toEqual({ value: null });
      expect(await stage.subject(0)).toBe(kept);
      expect(await ask('subject')).toEqual({ value: kept });
    });

    test('refuses 256 characters and stays as it was', async () => {
      await begin({ subject: 'Oud' });
      expect(await ask('setSubject', 'x'.repeat(256))).toEqual(refusal('too-long'));
      expect(await stage.subject(0)).toBe('Oud');
    });
  });

  describe('the line above the mail', () => {
    test('is shown, and replaced by the next one', async () => {
      await begin({});
      expect(await ask('notify', 'information', 'Ingevoegd.')).toEqual({ value: null });
      expect(await stage.notices(0)).toEqual([{ kind: 'information', message: 'Ingevoegd.' }]);
      expect(await ask('notify', 'error', 'Niet ingevoegd.')).toEqual({ value: null });
      expect(await stage.notices(0)).toEqual([{ kind: 'error', message: 'Niet ingevoegd.' }]);
    });

    test.each([
      ['whole up to 150 characters', 150, 'x'.repeat(150)],
      ['shortened above', 151, `${'x'.repeat(149)}…`],
    ])('is %s', async (_what, length, shown) => {
      await begin({});
      await ask('notify', 'information', 'x'.repeat(length));
      expect((await stage.notices(0)).map(({ message }) => message)).toEqual([shown]);
    });
  });
}

function refusal(code: string): Answer {
  return { error: { name: 'OfficeError', code } };
}
