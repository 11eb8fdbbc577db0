import { act, screen, waitFor } from '@testing-library/react';
import { fakeMail, fakeWatcher, officeFailure } from '../../../support/fake-outlook.ts';
import { fakeMemory, renderPane } from '../../render-pane.tsx';
import { option, searchField } from './write-screen.ts';

/** A mail whose next write comes back when the test says so. */
function aSlowMail(key: string) {
  let end: { resolve: () => void; reject: (error: Error) => void } | null = null;
  const mail = fakeMail({
    key,
    write: () => new Promise((resolve, reject) => (end = { resolve, reject })),
  });
  return {
    mail,
    arrive: () => end?.resolve(),
    fail: (code: string) => end?.reject(officeFailure(code)),
  };
}

describe('going to another mail', () => {
  test('what was typed comes along, what was chosen for these people does not', async () => {
    const items = fakeWatcher(fakeMail());
    const { user } = await renderPane({ items });
    await user.click(await screen.findByRole('button', { name: /aanspreekvorm en doelgroep/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Aanspreekvorm' }), 'u-vorm');
    await user.type(await searchField(), 'iets{Enter}');
    await user.type(await screen.findByLabelText('uiterste datum'), '2027-06-04');
    await act(async () => items.go(fakeMail({ key: 'mail-2' })));
    expect(await searchField()).toHaveValue('iets');
    expect(screen.queryByText(/zelf gekozen/)).toBeNull();
    await user.click(await option(/Iets vragen/));
    expect(screen.getByLabelText('uiterste datum')).toHaveValue('2027-06-04');
  });

  test('a row pointed at beside one mail is not inserted by Enter beside the next', async () => {
    const items = fakeWatcher(fakeMail());
    const { user } = await renderPane({ items });
    await searchField();
    await user.keyboard('{ArrowDown}');
    const next = fakeMail({ key: 'mail-2' });
    await act(async () => items.go(next));
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Bezig met invoegen')).toBeNull();
    expect(next.written).toEqual([]);
  });

  test.each(['item-changed', 'timed-out', 'failed'])(
    'a text that did not come through (%s) is told beside the mail the user went to',
    async (code) => {
      const slow = aSlowMail('mail-1');
      const items = fakeWatcher(slow.mail);
      const { user } = await renderPane({ items });
      await user.type(await searchField(), 'wat{Enter}');
      await screen.findByText('Bezig met invoegen');
      const next = fakeMail({ key: 'mail-2' });
      await act(async () => items.go(next));
      expect(screen.queryByText('Bezig met invoegen')).toBeNull();
      await act(async () => slow.fail(code));
      expect(await screen.findByText(/Je bent naar een andere mail gegaan/)).toBeVisible();
      expect(screen.getByText(/Er is niets in deze mail gezet/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Kopiëren' })).toBeNull();
      expect(next.written).toEqual([]);
    },
  );

  test('a failure that was seen stays with its own mail', async () => {
    const items = fakeWatcher(fakeMail({ write: () => Promise.reject(officeFailure('failed')) }));
    const { user } = await renderPane({ items });
    await user.type(await searchField(), 'wat{Enter}');
    await screen.findByText('Niet ingevoegd. Er staat niets in je mail.');
    await act(async () => items.go(fakeMail({ key: 'mail-2' })));
    expect(screen.queryByText(/Niet ingevoegd/)).toBeNull();
  });

  test('an answer that does not come keeps nobody from writing in the next mail', async () => {
    const items = fakeWatcher(aSlowMail('mail-1').mail);
    const { user } = await renderPane({ items });
    await user.type(await searchField(), 'wat{Enter}');
    await screen.findByText('Bezig met invoegen');
    const next = fakeMail({ key: 'mail-2' });
    await act(async () => items.go(next));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ingevoegd')).toBeVisible();
    expect(next.written).toHaveLength(1);
  });

  test('a text open beside another mail does not pull the focus out of the mail', async () => {
    const items = fakeWatcher(fakeMail());
    const { user } = await renderPane({ items });
    await user.type(await searchField(), 'iets{Enter}');
    await waitFor(() => expect(screen.getByLabelText('uiterste datum')).toHaveFocus());
    await act(async () => items.go(fakeMail({ key: 'mail-2' })));
    (document.activeElement as HTMLElement).blur();
    await act(async () => items.go(fakeMail({ key: 'mail-1' })));
    expect(screen.getByLabelText('uiterste datum')).not.toHaveFocus();
  });
});

describe('loading the pane again', () => {
  test('brings back what was typed, in the search field and in the fields', async () => {
    const memory = fakeMemory();
    const { user, unmount } = await renderPane({ memory });
    await user.type(await searchField(), 'iets{Enter}');
    await user.type(await screen.findByLabelText('uiterste datum'), '2027-06-04');
    unmount();
    const again = await renderPane({ memory });
    expect(await searchField()).toHaveValue('iets');
    await again.user.keyboard('{Enter}');
    expect(await screen.findByLabelText('uiterste datum')).toHaveValue('2027-06-04');
  });

  test('forgets what has gone into a mail', async () => {
    const memory = fakeMemory();
    const { user } = await renderPane({ memory });
    await user.type(await searchField(), 'iets{Enter}');
    await user.type(await screen.findByLabelText('uiterste datum'), '2027-06-04{Enter}');
    await screen.findByText('Ingevoegd');
    await waitFor(() => expect(memory.read()).toBe('{"query":"iets","given":{}}'));
  });

  test('also when the texts never came', async () => {
    const memory = fakeMemory();
    const store = { read: () => new Promise<never>(() => {}) };
    const { user, unmount } = await renderPane({ memory, store });
    await user.type(screen.getByRole('textbox', { name: 'Zoek tekst' }), 'wat');
    unmount();
    await renderPane({ memory, store });
    expect(screen.getByRole('textbox', { name: 'Zoek tekst' })).toHaveValue('wat');
  });
});
