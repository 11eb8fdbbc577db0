import { questions } from './mail-item-probe.ts';
import type { Answer, Question } from './mail-item-probe.ts';
import type { MailItemStage, MakeMailItemStage, StagedMail } from './mail-item-stage.ts';

const written = { kind: 'html', html: '<b>mooie </b>' };
/** Something every question can be asked with. */
const givenWith: Readonly<Partial<Record<Question, readonly unknown[]>>> = {
  insertAtCursor: [written],
  setSubject: ['Nieuw'],
  notify: ['information', 'Ingevoegd.'],
};
const failed = (code: string): Answer => ({ error: { name: 'OfficeError', code } });

/** What becomes of a mail when the user goes elsewhere or the mail program fails, and how that is followed. */
export function mailItemLifeContract(makeStage: MakeMailItemStage): void {
  let stage: MailItemStage;

  const begin = async (mail: Partial<StagedMail> | null) => {
    stage = await makeStage(mail);
  };
  afterEach(() => stage.end());

  const openKey = async () => (await stage.probe.current())!.key;
  const ask = (key: string, question: Question) =>
    stage.probe.ask(key, question, ...(givenWith[question] ?? []));

  describe('a mail the user has left', () => {
    test('refuses everything, and nothing is written in the mail that is open now', async () => {
      await begin({ body: 'een', subject: 'Een' });
      const left = await openKey();
      await stage.open({ body: 'twee', subject: 'Twee' });
      for (const question of questions) {
        expect([question, await ask(left, question)]).toEqual([question, failed('item-changed')]);
      }
      expect(await stage.body(0)).toBe('een');
      expect(await stage.body(1)).toBe('twee');
      expect(await stage.subject(1)).toBe('Twee');
      expect(await stage.notices(1)).toEqual([]);
    });

    test.each(questions)('refuses %s that was under way, and writes nowhere', async (question) => {
      await begin({ body: 'een', subject: 'Een' });
      const left = await openKey();
      await stage.expectTrouble(question, { kind: 'user-leaves' });
      expect(await ask(left, question)).toEqual(failed('item-changed'));
      expect(await stage.probe.isCurrent(left)).toBe(false);
      expect(await Promise.all([stage.body(0), stage.body(1)])).toEqual(['een', '']);
      expect(await Promise.all([stage.subject(0), stage.subject(1)])).toEqual(['Een', '']);
      expect(await stage.notices(1)).toEqual([]);
    });

    test('refuses when nothing is open any more', async () => {
      await begin({ body: 'een' });
      const left = await openKey();
      await stage.openNothing();
      expect(await ask(left, 'insertAtCursor')).toEqual(failed('item-changed'));
      expect(await stage.body(0)).toBe('een');
    });
  });

  describe('a mail program that fails', () => {
    test.each(questions)('and never answers %s is given up, and asked again', async (question) => {
      await begin({ subject: 'Een' });
      const key = await openKey();
      await stage.expectTrouble(question, { kind: 'silence' });
      expect(await ask(key, question)).toEqual(failed('timed-out'));
      expect(await ask(key, question)).toHaveProperty('value');
    });

    test.each(['no-permission', 'invalid', 'not-supported'] as const)(
      'is told as %s, and nothing is written',
      async (code) => {
        await begin({ body: 'een' });
        await stage.expectTrouble('insertAtCursor', { kind: 'refused', code });
        expect(await ask(await openKey(), 'insertAtCursor')).toEqual(failed(code));
        expect(await stage.body(0)).toBe('een');
      },
    );
  });

  describe('the watcher', () => {
    test('knows the mail being written, as the same one each time', async () => {
      await begin({});
      const first = await stage.probe.current();
      expect(first).toMatchObject({ kind: 'compose' });
      expect(await stage.probe.current()).toEqual(first);
      expect(await stage.probe.isCurrent(first!.key)).toBe(true);
    });

    test('follows the user to another mail, which has another key', async () => {
      await begin({ subject: 'Een' });
      const left = await openKey();
      await stage.open({ subject: 'Twee' });
      const key = await openKey();
      expect(key).not.toBe(left);
      expect(await stage.probe.isCurrent(left)).toBe(false);
      expect(await stage.probe.isCurrent(key)).toBe(true);
      expect(await ask(key, 'subject')).toEqual({ value: 'Twee' });
    });

    test('knows from whom a mail is that is being read', async () => {
      await begin({});
      const from = { name: 'Bram de Wit', address: 'bram@partner.example' };
      await stage.openReading(from);
      expect(await stage.probe.current()).toMatchObject({ kind: 'read', from });
    });

    test('knows that nothing is open, and when something is again', async () => {
      await begin(null);
      expect(await stage.probe.current()).toBeNull();
      await stage.open();
      expect(await stage.probe.current()).toMatchObject({ kind: 'compose' });
      await stage.openNothing();
      expect(await stage.probe.current()).toBeNull();
    });

    test('tells each listener of a change, until it stops', async () => {
      await begin({});
      const stopped = await stage.probe.listen('items');
      const staying = await stage.probe.listen('items');
      await stage.open();
      expect(await stage.probe.heard(stopped)).toBe(1);
      await stage.probe.unlisten(stopped);
      await stage.openNothing();
      expect(await stage.probe.heard(stopped)).toBe(1);
      expect(await stage.probe.heard(staying)).toBe(2);
    });
  });
}
