import { screen, waitFor, within } from '@testing-library/react';
import { fakeMail, fakeWatcher } from '../../../support/fake-outlook.ts';
import { aPaneWorkspace, explanationBlock, requestBlock } from '../../a-pane-workspace.ts';
import { aCopy, renderPane } from '../../render-pane.tsx';
import { form, option, searchField } from './write-screen.ts';

describe('the subject', () => {
  const workspace = aPaneWorkspace({
    blocks: [{ ...explanationBlock, subject: { nl: 'Over het Centrum' } }, requestBlock],
  });
  const store = { read: async () => aCopy(workspace) };

  test('is offered in the open block when the mail has none, and set by default', async () => {
    const mail = fakeMail({ subject: '' });
    const { user } = await renderPane({ store, items: fakeWatcher(mail) });
    await user.click(await option(/Wat is het Centrum/));
    const offer = await screen.findByRole('checkbox', { name: /Over het Centrum/ });
    expect(offer).toBeChecked();
    await user.click(within(form('Wat is het Centrum?')).getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Ingevoegd');
    expect(mail.subjects).toEqual(['Over het Centrum']);
  });

  test('stays empty when the user does not want it', async () => {
    const mail = fakeMail({ subject: '' });
    const { user } = await renderPane({ store, items: fakeWatcher(mail) });
    await user.click(await option(/Wat is het Centrum/));
    await user.click(await screen.findByRole('checkbox', { name: /Over het Centrum/ }));
    await user.click(within(form('Wat is het Centrum?')).getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Ingevoegd');
    expect(mail.subjects).toEqual([]);
  });

  test('is not offered when the mail has one', async () => {
    const { user } = await renderPane({ store });
    await user.click(await option(/Wat is het Centrum/));
    expect(await screen.findByRole('form')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('offered afterwards never replaces one the user typed since', async () => {
    const mail = fakeMail({ subject: '' });
    const { user } = await renderPane({ store, items: fakeWatcher(mail) });
    await user.type(await searchField(), 'wat{Enter}');
    const offer = await screen.findByRole('button', { name: /Zet onderwerp: Over het Centrum/ });
    await mail.setSubject('Mijn eigen onderwerp');
    await user.click(offer);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Zet onderwerp/ })).toBeNull());
    expect(mail.shownSubject()).toBe('Mijn eigen onderwerp');
    expect(await searchField()).toHaveFocus();
  });
});
