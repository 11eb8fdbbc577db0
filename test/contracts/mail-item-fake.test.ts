import { fakeMail, fakeReading, fakeWatcher, officeFailure } from '../support/fake-outlook.ts';
import type { FakeMail } from '../support/fake-outlook.ts';
import { mailItemContract } from './mail-item-contract.ts';
import { createMailItemProbe } from './mail-item-probe.ts';
import { emptyMail } from './mail-item-stage.ts';
import type { MailItemStage, StagedMail, Trouble } from './mail-item-stage.ts';

/* The fake that stands for Outlook in every other test keeps the promises of the port. */
mailItemContract(makeFakeStage);

async function makeFakeStage(first: Partial<StagedMail> | null): Promise<MailItemStage> {
  const mails: FakeMail[] = [];
  const add = (changes: Partial<StagedMail>): FakeMail => {
    const { to, cc, bcc, ...mail } = { ...emptyMail, ...changes };
    const added = fakeMail({ ...mail, key: `mail-${mails.length}` });
    added.setRecipients([...to, ...cc, ...bcc]);
    mails.push(added);
    return added;
  };
  const items = fakeWatcher(first === null ? null : add(first));
  const open = (): FakeMail => mails.at(-1)!;
  const play = (trouble: Trouble): void => {
    if (trouble.kind === 'user-leaves') items.go(add({}));
    else throw officeFailure(trouble.kind === 'silence' ? 'timed-out' : trouble.code);
  };
  return {
    probe: createMailItemProbe(items),
    open: async (mail = {}) => items.go(add(mail)),
    openReading: async (from) => items.go(fakeReading(from)),
    openNothing: async () => items.go(null),
    body: async (mail) => mails[mail]!.body(),
    subject: async (mail) => mails[mail]!.shownSubject(),
    notices: async (mail) => mails[mail]!.notices,
    select: async (text) => open().select(text),
    putCursorBehind: async (text) => open().putCursorBehind(text),
    selectInSubject: async (text) => open().selectInSubject(text),
    changeRecipients: async (to) => open().setRecipients(to),
    expectTrouble: async (question, trouble) => open().beforeNext(question, () => play(trouble)),
    end: async () => {},
  };
}
